using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.Setup;

namespace WorkflowOffice.Identity.SignIn;

internal static class SessionEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/sign-in", ShowSignInPageAsync)
            .AllowAnonymous().WithTags("登录").WithSummary("登录页所需信息；演示模式列出示范账号");
        routes.MapPost("/api/session", OpenAsync)
            .AllowAnonymous().WithMetadata(new ProtectedByOrigin()).RequireRateLimiting(SignInRateLimit.Policy)
            .WithTags("登录").WithSummary("登录");
        routes.MapGet("/api/session", Show).AllowAnySignedInUser().WithTags("登录").WithSummary("当前登录人、职务与权限");
        routes.MapDelete("/api/session", CloseAsync).AllowAnySignedInUser().WithTags("登录").WithSummary("退出登录");
        routes.MapPost("/api/session/password", ChangePasswordAsync)
            .AllowAnySignedInUser().RequireRateLimiting(SignInRateLimit.Policy).WithTags("登录").WithSummary("修改本人密码");
    }

    private static async Task<Ok<SignInPageView>> ShowSignInPageAsync(
        HttpContext http, DemonstrationAccounts accounts, SetupLinks setup, IOptions<InstallationOptions> installation)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new SignInPageView(
            installation.Value.ProductName, installation.Value.Demonstration, accounts.Password,
            await setup.IsNeededAsync(http.RequestAborted), await accounts.ListAsync(http.RequestAborted)));
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
        return TypedResults.Ok(new SessionView(
            new SessionUserView(user.Id.Value, user.Name, user.Login),
            [.. user.Posts.Select(held => new SessionPostView(held.PostCode, held.PostName, held.UnitId.Value, held.UnitCode, held.UnitName))],
            [.. user.Permissions.Order(StringComparer.Ordinal)],
            antiforgery.GetAndStoreTokens(http).RequestToken!, installation.Value.Demonstration, installation.Value.ProductName));
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

    private static Visit VisitOf(HttpContext http) => new(http.Connection.RemoteIpAddress?.ToString(), http.TraceIdentifier);

    private static SignedInUser SignedIn(HttpContext http) => http.Features.Get<SignedInUser>() ?? throw new NotSignedInException();
}
