namespace WorkflowOffice.Identity.SignIn;

/// <summary>What the pages know about who is signed in.</summary>
/// <param name="AntiforgeryToken">To be sent as <c>X-CSRF-TOKEN</c> with every changing request.</param>
internal sealed record SessionView(
    SessionUserView User, IReadOnlyList<SessionPostView> Posts, IReadOnlyList<string> Permissions, string AntiforgeryToken,
    bool Demonstration, string ProductName);
