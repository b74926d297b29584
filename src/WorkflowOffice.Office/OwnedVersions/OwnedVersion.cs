using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.OwnedVersions;

/// <summary>One version of a document that the legal office owns: edited as a draft, handed over, published by somebody who did not edit it. Published ones never change.</summary>
/// <remarks>A document has at most one version in force and one that is open (draft or submitted); indexes of the database hold that when two people race.</remarks>
public abstract class OwnedVersion
{
    public required Guid Id { get; init; }
    public required int Version { get; init; }
    public required string Name { get; set; }

    /// <summary>As JSON.</summary>
    public required string Document { get; set; }

    public OwnedVersionState State { get; private set; } = OwnedVersionState.Draft;

    /// <summary>Everybody who edited this version; none of them may publish it (four eyes).</summary>
    public List<Guid> EditorIds { get; private set; } = [];
    public required string EditedBy { get; set; }
    public required DateTimeOffset EditedAt { get; set; }

    /// <summary>What was changed and why, in the words of who handed it over.</summary>
    public string? ChangeNote { get; private set; }

    /// <summary>Why it came back; null once handed over again.</summary>
    public string? ReturnReason { get; private set; }
    public string? PublishedBy { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Counts the saves; a save that was made from an older one is refused.</summary>
    public int Revision { get; private set; }

    internal void Submit(string note)
    {
        Require(OwnedVersionState.Draft);
        (State, ChangeNote, ReturnReason) = (OwnedVersionState.Submitted, note, null);
        Revision++;
    }

    internal void Return(string reason)
    {
        Require(OwnedVersionState.Submitted);
        (State, ReturnReason) = (OwnedVersionState.Draft, reason);
        Revision++;
    }

    /// <exception cref="OfficeException">Whoever edited it cannot publish it.</exception>
    internal void Publish(ICurrentUser user, DateTimeOffset at)
    {
        Require(OwnedVersionState.Submitted);
        FourEyes.Ensure(user.Id.Value, EditorIds.Cast<Guid?>(), EditorPublishes);
        PublishAs(user.Name, at);
    }

    internal void Retire()
    {
        Require(OwnedVersionState.Published);
        State = OwnedVersionState.Retired;
        Revision++;
    }

    /// <summary>Why this person cannot publish it; null: may.</summary>
    /// <param name="what">What it is, as people say: 决策表.</param>
    internal string? WhyNotPublish(ICurrentUser user, string what) => this switch
    {
        _ when !user.Has(Permissions.DecisionTablesPublish) => $"您没有发布{what}的权限。",
        { State: not OwnedVersionState.Submitted } => "只有提交发布的版本才能发布。",
        _ when FourEyes.Exclude(user.Id.Value, EditorIds.Cast<Guid?>()) => "您参与编制了这一版本，请由另一人发布。",
        _ => null,
    };

    /// <summary>Replaces the draft's content.</summary>
    private protected void Replace(string name, string document, int basedOnRevision, ICurrentUser user, DateTimeOffset at)
    {
        Require(OwnedVersionState.Draft);
        if (basedOnRevision != Revision)
            throw Stale();
        (Name, Document) = (name, document);
        if (!EditorIds.Contains(user.Id.Value))
            EditorIds = [.. EditorIds, user.Id.Value];
        (EditedBy, EditedAt) = (user.Name, at);
        Revision++;
    }

    private protected void PublishAs(string who, DateTimeOffset at)
    {
        (State, PublishedBy, PublishedAt) = (OwnedVersionState.Published, who, at);
        Revision++;
    }

    private protected abstract OfficeException Stale();

    private protected abstract OfficeException EditorPublishes();

    private protected abstract OfficeException WrongState(OwnedVersionState needed);

    private void Require(OwnedVersionState state)
    {
        if (State != state)
            throw WrongState(state);
    }
}
