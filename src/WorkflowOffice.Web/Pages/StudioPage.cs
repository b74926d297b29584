using System.Net;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Web.Pages;

/// <summary>The page that carries Elsa Studio, for our frame 流程设计. Its files are public and immutable; the page and every call it makes need a permission.</summary>
/// <remarks>The front end's build (tools/studio.mjs) puts the page and its files below one folder named by their content; <c>current.txt</c> says which.</remarks>
internal static class StudioPage
{
    public const string Prefix = "/studio";

    /// <summary>
    /// The runtime of the designer is WebAssembly, and its editor and its list of instances each write one script into the page (their keys),
    /// which are let in by their hashes: another text, as a later version of the package may bring, is refused and shown by the browser test.
    /// </summary>
    public const string ScriptSource =
        "'wasm-unsafe-eval' 'sha256-snlP1jz0gjwc5cTz9ErZcliXuCK63+Mmf68RRCeptgc=' 'sha256-vu6sQrKXQHR4Yn3FMMihA/9TxxfIXnCxKwvLrTPJ5ts='";

    public static void MapStudio(this WebApplication app)
    {
        var studio = app.MapGroup(Prefix).RequirePermission(Permissions.WorkflowsView).ExcludeFromDescription();
        studio.MapGet("/{kind:regex(^(definitions|instances)$)}/{id?}", RedirectAsync);
        studio.MapGet("/{stamp}/{kind:regex(^(definitions|instances)$)}/{id?}", ShowAsync);
    }

    private static async Task<IResult> RedirectAsync(HttpContext http, IWebHostEnvironment environment, string kind, string? id)
    {
        if (await CurrentAsync(environment, http.RequestAborted) is not { } stamp)
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        var page = id is null ? kind : $"{kind}/{WebUtility.UrlEncode(id)}";
        return Results.LocalRedirect($"~{Prefix}/{stamp}/{page}{http.Request.QueryString}");
    }

    private static async Task<IResult> ShowAsync(HttpContext http, IWebHostEnvironment environment, string stamp, string kind, string? id)
    {
        if (await CurrentAsync(environment, http.RequestAborted) is not { } current)
            return Results.NotFound();
        // A window that was open while the office was updated goes on with the new files.
        if (stamp != current)
            return await RedirectAsync(http, environment, kind, id);
        http.Response.Headers.CacheControl = "no-cache";
        var page = environment.WebRootFileProvider.GetFileInfo($"{Prefix}/{current}/page.html");
        return Results.Stream(page.CreateReadStream(), "text/html; charset=utf-8");
    }

    private static async Task<string?> CurrentAsync(IWebHostEnvironment environment, CancellationToken cancellationToken)
    {
        var file = environment.WebRootFileProvider.GetFileInfo($"{Prefix}/current.txt");
        if (!file.Exists)
            return null;
        using var reader = new StreamReader(file.CreateReadStream());
        return (await reader.ReadToEndAsync(cancellationToken)).Trim();
    }
}
