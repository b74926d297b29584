using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>The posts that somebody holds on a day and what they permit together. Requests share it, so nobody may change it.</summary>
/// <param name="Version">The <see cref="AccessVersion"/> of the snapshot that it was read from.</param>
internal sealed record PostsOfADay(Guid Version, DateOnly Day, IReadOnlyList<HeldPost> Posts, IReadOnlySet<string> Permissions);
