using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>The cookie that names the session; who that is and what they may do is read from the database at every request.</summary>
internal static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string SessionClaim = "session";

    public static void Configure(CookieAuthenticationOptions cookie, IOptions<SignInLimits> limits)
    {
        cookie.Cookie.Name = "workflowoffice.session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(limits.Value.SessionIdleMinutes);
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = ValidateAsync;
    }

    /// <summary>Signs the browser in, and the present request with it, so that its answer can carry the new antiforgery token.</summary>
    public static async Task SignInAsync(HttpContext http, Session session)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, session.UserId.ToString()), new Claim(SessionClaim, session.Id.ToString("N"))], Scheme);
        var principal = new ClaimsPrincipal(identity);
        await http.SignInAsync(Scheme, principal);
        http.User = principal;
        await LoadAsync(http, session.Id);
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (Guid.TryParse(context.Principal?.FindFirstValue(SessionClaim), out var id) && await LoadAsync(context.HttpContext, id))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static async Task<bool> LoadAsync(HttpContext http, Guid sessionId)
    {
        var user = await http.RequestServices.GetRequiredService<SignedInUsers>().FindAsync(sessionId, http.RequestAborted);
        http.Features.Set(user);
        return user is not null;
    }
}
