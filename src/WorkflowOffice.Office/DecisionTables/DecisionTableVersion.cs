using System.Text.Json;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>One version of a decision table; its document is a <see cref="DecisionTableDocument"/>.</summary>
public sealed class DecisionTableVersion : OwnedVersion
{
    /// <summary>Id of the table, such as <c>DT-12</c>.</summary>
    public required string TableId { get; init; }

    internal DecisionTableDocument Read() => DecisionTableDocument.Parse(Document);

    /// <summary>Replaces the draft's content.</summary>
    /// <exception cref="DecisionTableRefusal">X-DTB-02: handed over already; X-DTB-03: somebody else saved meanwhile.</exception>
    internal void Edit(DecisionTableDocument document, int basedOnRevision, ICurrentUser user, DateTimeOffset at) =>
        Replace(document.Name, JsonSerializer.Serialize(document, DecisionTableDocument.Json), basedOnRevision, user, at);

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

    private protected override OfficeException Stale() => DecisionTableRefusal.Stale(this);

    private protected override OfficeException EditorPublishes() => DecisionTableRefusal.FourEyes(this);

    private protected override OfficeException WrongState(OwnedVersionState needed) => DecisionTableRefusal.WrongState(this, needed);
}
