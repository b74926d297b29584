namespace WorkflowOffice.Identity.Access;

/// <summary>The signed-in person may not do this (X-AUTH-02).</summary>
public sealed class PermissionMissingException(string what)
    : IdentityException("X-AUTH-02", $"您现任的职务没有“{what}”的权限。如工作需要，请联系安全管理员。");
