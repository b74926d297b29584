using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>The person of an open session with posts and permissions as of this request.</summary>
internal sealed record SignedInUser(
    Guid SessionId, UserId Id, string Login, string Name, IReadOnlyList<HeldPost> Posts, IReadOnlySet<string> Permissions);
