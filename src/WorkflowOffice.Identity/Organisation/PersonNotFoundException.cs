namespace WorkflowOffice.Identity.Organisation;

/// <summary>No such person (X-USR-03).</summary>
public sealed class PersonNotFoundException(string idOrLogin)
    : IdentityException("X-USR-03", $"没有找到人员“{idOrLogin}”。请在机构与人员中核对。");
