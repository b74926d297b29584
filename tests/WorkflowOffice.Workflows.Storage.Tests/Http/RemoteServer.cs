using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace WorkflowOffice.Workflows.Storage.Tests.Http;

/// <summary>Another authority's server: a real Kestrel that remembers what it was sent.</summary>
internal sealed class RemoteServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private RemoteServer(WebApplication app) => this.app = app;

    public ConcurrentQueue<(string Method, string Path, string? Key, string? Authorization, string? ContentType, string Body)> Received { get; } = new();

    public Uri Address => new(app.Urls.Single());

    public static async Task<RemoteServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new RemoteServer(app);
        app.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            server.Received.Enqueue((
                http.Request.Method, http.Request.Path + http.Request.QueryString, http.Request.Headers["Idempotency-Key"], http.Request.Headers.Authorization,
                http.Request.ContentType, await reader.ReadToEndAsync()));
            await answer(http);
        });
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
