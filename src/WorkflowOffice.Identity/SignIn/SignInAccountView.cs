namespace WorkflowOffice.Identity.SignIn;

internal sealed record SignInAccountView(string Login, string Name, string Post, string Unit);
