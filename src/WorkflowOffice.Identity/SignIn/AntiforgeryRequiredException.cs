namespace WorkflowOffice.Identity.SignIn;

/// <summary>A changing request came without the antiforgery token of this session, or from a page of another site (X-REQ-04).</summary>
public sealed class AntiforgeryRequiredException()
    : IdentityException("X-REQ-04", "请求缺少防伪令牌或令牌已失效，操作未生效。请刷新页面后重试。");
