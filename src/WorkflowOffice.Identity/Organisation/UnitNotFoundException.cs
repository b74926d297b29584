namespace WorkflowOffice.Identity.Organisation;

/// <summary>No such unit (X-UNT-01).</summary>
public sealed class UnitNotFoundException(string idOrCode)
    : IdentityException("X-UNT-01", $"没有找到机构“{idOrCode}”。请在机构与人员中核对机构代码。");
