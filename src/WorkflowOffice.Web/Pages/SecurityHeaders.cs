namespace WorkflowOffice.Web.Pages;

/// <summary>Headers on every answer. No inline script, no foreign origin: the pages are served whole by this host (design §8, §9).</summary>
internal static class SecurityHeaders
{
    // Styles are inline because the component library computes them in the browser; scripts are not.
    private const string ContentSecurityPolicy = "default-src 'self'; script-src 'self'; " + OtherSources;

    private const string StudioContentSecurityPolicy = $"default-src 'self'; script-src 'self' {StudioPage.ScriptSource}; " + OtherSources;

    private const string OtherSources =
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        + "connect-src 'self'; worker-src 'self' blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
        + "frame-ancestors 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        // On starting, so that the headers also stand on answers of the exception handler, which clears the others.
        http.Response.OnStarting(static state =>
        {
            var http = (HttpContext)state;
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = http.Request.Path.StartsWithSegments(StudioPage.Prefix, StringComparison.Ordinal)
                ? StudioContentSecurityPolicy
                : ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "SAMEORIGIN";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
            return Task.CompletedTask;
        }, http);
        return next(http);
    });
}
