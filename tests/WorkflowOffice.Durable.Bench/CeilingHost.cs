using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace WorkflowOffice.Durable.Bench;

/// <summary>
/// H: a host that does nothing but B's batch behind an ASP.NET endpoint, for the same clients with the same body and an answer of the same length. No sign-in, no
/// permission, no reading, no engine: what is between H and B is HTTP itself, and nothing that answers over HTTP can be faster than H.
/// </summary>
internal static class CeilingHost
{
    private const string File = "BENCH_CHANGES", Connection = "BENCH_DATABASE";

    public static async Task<ServerProcess> StartAsync(Database database, List<RowChange> changes)
    {
        var file = Path.GetTempFileName();
        await System.IO.File.WriteAllTextAsync(file, JsonSerializer.Serialize(changes));
        return await ServerProcess.StartAsync(
            typeof(CeilingHost).Assembly.Location, "/ready", new Dictionary<string, string> { [File] = file, [Connection] = database.ConnectionString }, "ceiling");
    }

    /// <summary>One completion of a client at H.</summary>
    public static async Task CompleteAsync(HttpClient http, int client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/complete/{client}") { Content = OfficeMatter.Body(client) };
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        _ = JsonNode.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The process itself.</summary>
    public static async Task RunAsync(int clients)
    {
        await using var database = new Database(Environment.GetEnvironmentVariable(Connection)!);
        var changes = JsonSerializer.Deserialize<List<RowChange>>(await System.IO.File.ReadAllTextAsync(Environment.GetEnvironmentVariable(File)!))!;
        var baselines = await RawBaseline.PrepareAsync(database, changes, clients);
        var connections = new List<NpgsqlConnection>();
        for (var n = 0; n < clients; n++)
            connections.Add(await database.OpenAsync());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.Urls.Add(Environment.GetEnvironmentVariable("ASPNETCORE_URLS")!);
        app.MapGet("/ready", () => "ok");
        app.MapPost("/complete/{client:int}", async (HttpContext http) =>
        {
            var client = int.Parse((string)http.Request.RouteValues["client"]!, CultureInfo.InvariantCulture);
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            await baselines[client].RunAsync(connections[client]);
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync($$"""
                {"caseId":"{{Guid.Empty}}","messages":[],"nextTasks":[{"id":"{{Guid.Empty}}","title":"办理 a","assignedTo":"{{body.RootElement.GetProperty("outcome").GetString()}}","mine":false}]}
                """);
        });
        await app.RunAsync();
    }
}
