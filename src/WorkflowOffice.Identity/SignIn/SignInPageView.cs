namespace WorkflowOffice.Identity.SignIn;

/// <summary>What the sign-in page shows before anybody is known.</summary>
/// <param name="Password">The published password of the demonstration accounts; null outside demonstration mode.</param>
/// <param name="Accounts">One line per account and post; empty outside demonstration mode.</param>
internal sealed record SignInPageView(
    string ProductName, bool Demonstration, string? Password, IReadOnlyList<SignInAccountView> Accounts, string AntiforgeryToken);
