using Microsoft.Net.Http.Headers;

namespace WorkflowOffice.Web.Pages;

/// <summary>Sends <c>file.br</c> or <c>file.gz</c>, made by the front end's build, in place of <c>file</c> where the browser takes it.</summary>
internal sealed class PrecompressedAssets(RequestDelegate next, IWebHostEnvironment environment)
{
    private static readonly (string Encoding, string Extension)[] Encodings = [("br", ".br"), ("gzip", ".gz")];

    public Task InvokeAsync(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return next(http);
        var path = http.Request.Path;
        if (!path.HasValue || !AssetTypes.Plain.TryGetContentType(path.Value, out var contentType)
            || !environment.WebRootFileProvider.GetFileInfo(path.Value).Exists)
            return next(http);
        foreach (var (encoding, extension) in Encodings)
        {
            if (Accepts(http.Request, encoding) && environment.WebRootFileProvider.GetFileInfo(path.Value + extension).Exists)
                return SendAsync(http, path, extension, encoding, contentType);
        }

        return next(http);
    }

    private async Task SendAsync(HttpContext http, PathString path, string extension, string encoding, string contentType)
    {
        http.Request.Path = path.Value + extension;
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.ContentEncoding = encoding;
            http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
            http.Response.ContentType = contentType;
            return Task.CompletedTask;
        });
        await next(http);
    }

    private static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == encoding && accepted.Quality is null or > 0);
}
