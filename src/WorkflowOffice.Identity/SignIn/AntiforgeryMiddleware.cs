using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace WorkflowOffice.Identity.SignIn;

/// <summary>Every changing request below /api and /elsa must carry the token in a header, which another site cannot make a browser send.</summary>
public static class AntiforgeryMiddleware
{
    public const string HeaderName = "X-CSRF-TOKEN";

    /// <summary>After authentication and authorization: a stranger is told to sign in, not about tokens.</summary>
    public static IApplicationBuilder UseAntiforgeryHeader(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (IsProtected(http.Request) && !await IsProvenAsync(http))
            throw new AntiforgeryRequiredException();
        await next(http);
    });

    private static bool IsProtected(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method)
        && !HttpMethods.IsTrace(request.Method)
        && (request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || request.Path.StartsWithSegments("/elsa", StringComparison.OrdinalIgnoreCase));

    private static async Task<bool> IsProvenAsync(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ProtectedByOrigin>() is null
            ? await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)
            : IsFromThisHost(http.Request);

    /// <summary>Browsers say where a request comes from; programs that say nothing are no browsers and carry nobody's cookies.</summary>
    private static bool IsFromThisHost(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (site is "" or "same-origin" or "none")
            && (origin is "" || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value));
    }
}
