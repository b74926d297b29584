namespace WorkflowOffice.Identity.SignIn;

/// <summary>The password was right but the account is disabled (X-SIGN-03).</summary>
public sealed class AccountDisabledException() : IdentityException("X-SIGN-03", "该账号已停用，不能登录。请联系系统管理员。");
