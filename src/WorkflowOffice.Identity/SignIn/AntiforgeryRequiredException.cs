namespace WorkflowOffice.Identity.SignIn;

/// <summary>A changing request came without the antiforgery token of this session (X-SIGN-05).</summary>
public sealed class AntiforgeryRequiredException()
    : IdentityException("X-SIGN-05", "请求缺少防伪令牌或令牌已失效，操作未生效。请刷新页面后重试。");
