namespace WorkflowOffice.Identity.Organisation;

/// <summary>Login or name of a new account cannot be used (X-USR-02).</summary>
public sealed class InvalidPersonException(string message) : IdentityException("X-USR-02", message);
