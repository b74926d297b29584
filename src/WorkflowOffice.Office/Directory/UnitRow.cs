using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Directory;

internal sealed record UnitRow(Guid Id, string Name, string Code, Guid? ParentId, UnitKind Kind);
