namespace WorkflowOffice.Identity.SignIn;

/// <summary>The present and the wished password.</summary>
internal sealed record PasswordChange(string Current, string Next);
