namespace WorkflowOffice.Identity.SignIn;

/// <summary>Login or password is wrong (X-SIGN-01); says the same whether or not the login exists.</summary>
public sealed class SignInRefusedException() : IdentityException("X-SIGN-01", "登录名或密码不正确。请核对后重新输入。");
