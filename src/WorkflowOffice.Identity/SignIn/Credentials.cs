namespace WorkflowOffice.Identity.SignIn;

/// <summary>What somebody typed on the sign-in page.</summary>
internal sealed record Credentials(string Login, string Password);
