namespace WorkflowOffice.Identity.Organisation;

/// <summary>Another account has this login (X-USR-01).</summary>
public sealed class LoginTakenException(string login)
    : IdentityException("X-USR-01", $"登录名“{login}”已被使用。请换一个登录名。");
