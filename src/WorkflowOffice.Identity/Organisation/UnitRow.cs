namespace WorkflowOffice.Identity.Organisation;

/// <summary>One unit, for pickers.</summary>
internal sealed record UnitRow(Guid Id, string Name, Guid? ParentId, string Kind, string Code);
