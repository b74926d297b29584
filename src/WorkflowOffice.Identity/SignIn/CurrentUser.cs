using Microsoft.AspNetCore.Http;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>The person of the present HTTP request; found in any scope, a burst's included.</summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ICurrentUser
{
    public bool IsSignedIn => Feature is not null;

    public UserId Id => SignedIn.Id;

    public string Login => SignedIn.Login;

    public string Name => SignedIn.Name;

    public IReadOnlyList<HeldPost> Posts => SignedIn.Posts;

    public IReadOnlySet<string> Permissions => SignedIn.Permissions;

    private SignedInUser? Feature => accessor.HttpContext?.Features.Get<SignedInUser>();

    private SignedInUser SignedIn => Feature ?? throw new NotSignedInException();
}
