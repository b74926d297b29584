namespace WorkflowOffice.Identity.Setup;

/// <summary>The one-time link is unknown, used or expired (X-SET-01); says the same for all three.</summary>
public sealed class SetupLinkInvalidException()
    : IdentityException("X-SET-01", "该初始化链接无效、已使用或已过期。请重新启动系统，使用启动时显示的新链接。");
