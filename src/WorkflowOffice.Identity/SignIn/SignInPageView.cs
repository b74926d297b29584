namespace WorkflowOffice.Identity.SignIn;

/// <summary>What the sign-in page shows before anybody is known.</summary>
/// <param name="DemonstrationPassword">The published password of the demonstration accounts; null outside demonstration mode.</param>
/// <param name="SetupRequired">Nobody can manage accounts yet: the one-time link printed at start is waiting to be used.</param>
/// <param name="Accounts">One line per account and post; empty outside demonstration mode.</param>
internal sealed record SignInPageView(
    string ProductName, bool Demonstration, string? DemonstrationPassword, bool SetupRequired, IReadOnlyList<SignInAccountView> Accounts);
