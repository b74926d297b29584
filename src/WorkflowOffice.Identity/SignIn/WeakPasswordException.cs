namespace WorkflowOffice.Identity.SignIn;

/// <summary>The new password breaks the password rules (X-PWD-01).</summary>
public sealed class WeakPasswordException(string message) : IdentityException("X-PWD-01", message);
