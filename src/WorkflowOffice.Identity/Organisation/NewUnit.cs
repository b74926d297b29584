namespace WorkflowOffice.Identity.Organisation;

/// <summary>A unit to add.</summary>
public sealed record NewUnit(string Code, string Name, UnitKind Kind, string? ParentCode = null, string? AgencyCode = null);
