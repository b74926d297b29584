namespace WorkflowOffice.Identity.Organisation;

/// <summary>One person in one unit, for pickers.</summary>
internal sealed record PersonRow(Guid Id, string Name, Guid UnitId, string UnitName, IReadOnlyList<string> Posts);
