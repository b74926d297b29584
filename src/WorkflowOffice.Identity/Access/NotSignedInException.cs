namespace WorkflowOffice.Identity.Access;

/// <summary>Something asked for the current user where nobody is signed in (X-AUTH-01).</summary>
public sealed class NotSignedInException() : IdentityException("X-AUTH-01", "尚未登录或登录已失效。请重新登录后再操作。");
