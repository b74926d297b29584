using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Every changing request below /api and /elsa must carry the token in a header, which another site cannot make a browser send.</summary>
public static class AntiforgeryMiddleware
{
    public const string HeaderName = "X-CSRF-TOKEN";

    /// <summary>After authentication and authorization: a stranger is told to sign in, not about tokens.</summary>
    public static IApplicationBuilder UseAntiforgeryHeader(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (IsProtected(http.Request) && !await IsTokenValidAsync(http))
            throw new AntiforgeryRequiredException();
        await next(http);
    });

    private static bool IsProtected(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method)
        && !HttpMethods.IsTrace(request.Method)
        && (request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || request.Path.StartsWithSegments("/elsa", StringComparison.OrdinalIgnoreCase));

    private static Task<bool> IsTokenValidAsync(HttpContext http)
    {
        var antiforgery = (IAntiforgery)http.RequestServices.GetService(typeof(IAntiforgery))!;
        return antiforgery.IsRequestValidAsync(http);
    }
}
