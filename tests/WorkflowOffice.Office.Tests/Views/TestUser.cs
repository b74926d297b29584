using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>A person with the posts that the organisation gives, and only the permissions that the test names.</summary>
internal sealed record TestUser(Person Person, IReadOnlyCollection<string> Granted, IReadOnlyList<HeldPost>? Instead = null) : ICurrentUser
{
    public bool IsSignedIn => true;
    public UserId Id => Person.Id;
    public string Login => Person.Login;
    public string Name => Person.Name;
    public IReadOnlyList<HeldPost> Posts => Instead ?? Person.Posts;
    public IReadOnlySet<string> Permissions => Granted.ToHashSet();
}
