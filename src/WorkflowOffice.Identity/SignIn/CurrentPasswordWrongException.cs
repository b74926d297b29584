namespace WorkflowOffice.Identity.SignIn;

/// <summary>The present password was not given correctly while changing it (X-PWD-02).</summary>
public sealed class CurrentPasswordWrongException() : IdentityException("X-PWD-02", "原密码不正确，密码没有修改。请重新输入原密码。");
