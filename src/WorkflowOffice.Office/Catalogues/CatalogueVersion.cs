using System.Text.Json;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.OwnedVersions;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>One version of a catalogue or of a register's definition.</summary>
public sealed class CatalogueVersion : OwnedVersion
{
    public required CatalogueKind Kind { get; init; }

    /// <summary>Id of the catalogue or register, such as <c>fault-items</c>.</summary>
    public required string CatalogueId { get; init; }

    internal CatalogueContent Read() => Kind == CatalogueKind.List
        ? new CatalogueContent(JsonSerializer.Deserialize<ReferenceLists.ReferenceList>(Document, JsonColumns.Options), null)
        : new CatalogueContent(null, JsonSerializer.Deserialize<Registers.RegisterDefinition>(Document, JsonColumns.Options));

    /// <exception cref="CatalogueRefusal">X-CAT-02: handed over already; X-CAT-03: somebody else saved meanwhile.</exception>
    internal void Edit(CatalogueContent content, int basedOnRevision, ICurrentUser user, DateTimeOffset at) =>
        Replace(content.Name, content.ToJson(), basedOnRevision, user, at);

    /// <summary>The version that ships with the product: published by the system itself.</summary>
    internal static CatalogueVersion Shipped(CatalogueContent content, DateTimeOffset at)
    {
        var version = new CatalogueVersion
        {
            Id = RisingId.At(at),
            Kind = content.Kind,
            CatalogueId = content.Id,
            Version = 1,
            Name = content.Name,
            Document = content.ToJson(),
            EditedBy = Actor.SystemName,
            EditedAt = at,
        };
        version.PublishAs(Actor.SystemName, at);
        return version;
    }

    private protected override OfficeException Stale() => CatalogueRefusal.Stale(this);

    private protected override OfficeException EditorPublishes() => CatalogueRefusal.EditorPublishes(this);

    private protected override OfficeException WrongState(OwnedVersionState needed) => CatalogueRefusal.WrongState(this, needed);
}
