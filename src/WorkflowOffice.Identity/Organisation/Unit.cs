using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>A unit of the organisation; units form a tree below the bureau.</summary>
public sealed class Unit
{
    public required UnitId Id { get; init; }

    /// <summary>Stable code, unique; workflow definitions name units by it.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required UnitKind Kind { get; set; }

    public UnitId? ParentId { get; set; }

    /// <summary>机关代字, the first part of document numbers; on the bureau.</summary>
    public string? AgencyCode { get; set; }

    public int SortOrder { get; set; }
}
