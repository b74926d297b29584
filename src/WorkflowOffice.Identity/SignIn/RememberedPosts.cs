using System.Collections.Concurrent;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>What this host last read of people's posts: one entry per account that has signed in here.</summary>
/// <remarks>
/// An entry counts only for its day and for the version that the database names now. Whoever keeps an older answer last therefore does
/// no harm: nobody is given it.
/// </remarks>
internal sealed class RememberedPosts
{
    private readonly ConcurrentDictionary<UserId, PostsOfADay> entries = [];

    public PostsOfADay? Find(UserId person, DateOnly day, Guid version) =>
        entries.TryGetValue(person, out var entry) && entry.Day == day && entry.Version == version ? entry : null;

    public void Keep(UserId person, PostsOfADay posts) => entries[person] = posts;
}
