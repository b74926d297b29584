using Microsoft.AspNetCore.StaticFiles;

namespace WorkflowOffice.Web.Pages;

/// <summary>Serves the front end from wwwroot: hashed assets for ever, the page itself never from a cache, and the page for every address of its own.</summary>
internal static class OfficePages
{
    private const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>Before routing and sign-in: assets are public and need no look into the database.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseMiddleware<PrecompressedAssets>();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = SetCaching, ContentTypeProvider = AssetTypes.Served });
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStudio();
        // Unknown addresses of the API and unknown files are no pages.
        foreach (var unknown in new[] { "/api/{**rest}", "/elsa/{**rest}", "/openapi/{**rest}", "/health/{**rest}", "/studio/{**rest}", "/{**rest}" })
            app.MapFallback(unknown, () => Results.StatusCode(StatusCodes.Status404NotFound)).AllowAnonymous().ExcludeFromDescription();
        app.MapFallback("/{**page:nonfile}", ShowPageAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static void SetCaching(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl =
            IsNamedByContent(context.Context.Request.Path) ? Immutable : "no-cache";

    private static bool IsNamedByContent(PathString path) =>
        path.StartsWithSegments("/assets", StringComparison.Ordinal) || path.StartsWithSegments(StudioPage.Prefix, StringComparison.Ordinal);

    private static async Task ShowPageAsync(HttpContext http, IWebHostEnvironment environment)
    {
        var page = environment.WebRootFileProvider.GetFileInfo("index.html");
        if (!page.Exists)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.SendFileAsync(page, http.RequestAborted);
    }
}
