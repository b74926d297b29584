using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.Organisation;

/// <summary>A unit as others see it.</summary>
public sealed record UnitView(UnitId Id, string Code, string Name, UnitKind Kind, UnitId? ParentId, string? AgencyCode);
