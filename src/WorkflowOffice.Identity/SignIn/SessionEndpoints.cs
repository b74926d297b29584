using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Demonstration;

namespace WorkflowOffice.Identity.SignIn;

internal static class SessionEndpoints
{
    /// <summary>Name of the rate limit that the host defines for guesses of passwords and tokens.</summary>
    public const string RateLimit = "sign-in";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/api/session").WithTags("登录");
        routes.MapGet("/api/sign-in", ShowSignInPageAsync).AllowAnonymous().WithTags("登录").WithSummary("登录页所需信息；演示模式列出示范账号");
        session.MapPost("/", OpenAsync).AllowAnonymous().RequireRateLimiting(RateLimit).WithSummary("登录");
        session.MapGet("/", Show).AllowAnySignedInUser().WithSummary("当前登录人、职务与权限");
        session.MapDelete("/", CloseAsync).AllowAnySignedInUser().WithSummary("退出登录");
        session.MapPost("/password", ChangePasswordAsync).AllowAnySignedInUser().RequireRateLimiting(RateLimit).WithSummary("修改本人密码");
    }

    private static async Task<Ok<SignInPageView>> ShowSignInPageAsync(
        HttpContext http, DemonstrationAccounts accounts, IAntiforgery antiforgery, IOptions<InstallationOptions> installation)
    {
        NoStore(http);
        return TypedResults.Ok(new SignInPageView(
            installation.Value.ProductName, installation.Value.Demonstration, accounts.Password,
            await accounts.ListAsync(http.RequestAborted), TokenFor(http, antiforgery)));
    }

    private static async Task<Ok<SessionView>> OpenAsync(
        Credentials credentials, HttpContext http, OpenSession openSession, ICurrentUser user, IAntiforgery antiforgery,
        IOptions<InstallationOptions> installation)
    {
        await SessionCookie.SignInAsync(http, await openSession.RunAsync(credentials, VisitOf(http), http.RequestAborted));
        return Show(http, user, antiforgery, installation);
    }

    private static Ok<SessionView> Show(
        HttpContext http, ICurrentUser user, IAntiforgery antiforgery, IOptions<InstallationOptions> installation)
    {
        NoStore(http);
        return TypedResults.Ok(new SessionView(
            new SessionUserView(user.Id.Value, user.Name, user.Login),
            [.. user.Posts.Select(held => new SessionPostView(held.PostCode, held.PostName, held.UnitId.Value, held.UnitCode, held.UnitName))],
            [.. user.Permissions.Order(StringComparer.Ordinal)],
            TokenFor(http, antiforgery), installation.Value.Demonstration, installation.Value.ProductName));
    }

    private static async Task<NoContent> CloseAsync(HttpContext http, CloseSession closeSession)
    {
        await closeSession.RunAsync(SignedIn(http), VisitOf(http), http.RequestAborted);
        await http.SignOutAsync(SessionCookie.Scheme);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SessionView>> ChangePasswordAsync(
        PasswordChange change, HttpContext http, ChangePassword changePassword, ICurrentUser user, IAntiforgery antiforgery,
        IOptions<InstallationOptions> installation)
    {
        await SessionCookie.SignInAsync(
            http, await changePassword.RunAsync(SignedIn(http), change, VisitOf(http), http.RequestAborted));
        return Show(http, user, antiforgery, installation);
    }

    internal static Visit VisitOf(HttpContext http) => new(http.Connection.RemoteIpAddress?.ToString(), http.TraceIdentifier);

    private static SignedInUser SignedIn(HttpContext http) => http.Features.Get<SignedInUser>() ?? throw new NotSignedInException();

    private static string TokenFor(HttpContext http, IAntiforgery antiforgery) => antiforgery.GetAndStoreTokens(http).RequestToken!;

    private static void NoStore(HttpContext http) => http.Response.Headers.CacheControl = "no-store";
}
