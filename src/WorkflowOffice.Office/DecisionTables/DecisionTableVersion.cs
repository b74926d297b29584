using System.Text.Json;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>One version of a decision table. Published ones never change; a table has at most one that is open (draft or submitted).</summary>
public sealed class DecisionTableVersion
{
    public required Guid Id { get; init; }

    /// <summary>Id of the table, such as <c>DT-12</c>.</summary>
    public required string TableId { get; init; }

    public required int Version { get; init; }
    public required string Name { get; set; }

    /// <summary>The <see cref="DecisionTableDocument"/> as JSON.</summary>
    public required string Document { get; set; }

    public DecisionTableState State { get; private set; } = DecisionTableState.Draft;

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

    internal DecisionTableDocument Read() => DecisionTableDocument.Parse(Document);

    /// <summary>Replaces the draft's content.</summary>
    /// <exception cref="DecisionTableRefusal">X-DTB-02: handed over already; X-DTB-03: somebody else saved meanwhile.</exception>
    internal void Edit(DecisionTableDocument document, int basedOnRevision, ICurrentUser user, DateTimeOffset at)
    {
        Require(DecisionTableState.Draft);
        if (basedOnRevision != Revision)
            throw DecisionTableRefusal.Stale(this);
        Name = document.Name;
        Document = JsonSerializer.Serialize(document, DecisionTableDocument.Json);
        if (!EditorIds.Contains(user.Id.Value))
            EditorIds = [.. EditorIds, user.Id.Value];
        (EditedBy, EditedAt) = (user.Name, at);
        Revision++;
    }

    internal void Submit(string note)
    {
        Require(DecisionTableState.Draft);
        (State, ChangeNote, ReturnReason) = (DecisionTableState.Submitted, note, null);
        Revision++;
    }

    internal void Return(string reason)
    {
        Require(DecisionTableState.Submitted);
        (State, ReturnReason) = (DecisionTableState.Draft, reason);
        Revision++;
    }

    /// <exception cref="DecisionTableRefusal">X-DTB-05: whoever edited it cannot publish it.</exception>
    internal void Publish(ICurrentUser user, DateTimeOffset at)
    {
        Require(DecisionTableState.Submitted);
        FourEyes.Ensure(user.Id.Value, EditorIds.Cast<Guid?>(), () => DecisionTableRefusal.FourEyes(this));
        PublishAs(user.Name, at);
    }

    /// <summary>The first version of a table that ships with the product: published by the system itself.</summary>
    internal static DecisionTableVersion Shipped(DecisionTableDocument document, DateTimeOffset at)
    {
        var version = new DecisionTableVersion
        {
            Id = Guid.CreateVersion7(at),
            TableId = document.Id,
            Version = 1,
            Name = document.Name,
            Document = JsonSerializer.Serialize(document, DecisionTableDocument.Json),
            EditedBy = Actor.SystemName,
            EditedAt = at,
        };
        version.PublishAs(Actor.SystemName, at);
        return version;
    }

    internal void Retire()
    {
        Require(DecisionTableState.Published);
        State = DecisionTableState.Retired;
        Revision++;
    }

    private void PublishAs(string who, DateTimeOffset at)
    {
        (State, PublishedBy, PublishedAt) = (DecisionTableState.Published, who, at);
        Revision++;
    }

    private void Require(DecisionTableState state)
    {
        if (State != state)
            throw DecisionTableRefusal.WrongState(this, state);
    }
}
