namespace WorkflowOffice.Identity.Organisation;

/// <summary>No such post (X-PST-01).</summary>
public sealed class PostNotFoundException(string code) : IdentityException("X-PST-01", $"没有代码为“{code}”的职务。请在机构与人员中核对。");
