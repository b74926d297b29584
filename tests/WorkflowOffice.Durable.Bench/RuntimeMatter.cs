using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>An instance on the runtime alone that waits for one task after the other.</summary>
internal sealed class RuntimeMatter
{
    private readonly string instance;
    private string bookmark;

    private RuntimeMatter(string instance, string bookmark) => (this.instance, this.bookmark) = (instance, bookmark);

    public static async Task PublishAsync(HttpClient http, JsonObject definition)
    {
        using var answer = await http.PostAsJsonAsync("/definitions", definition);
        answer.EnsureSuccessStatusCode();
    }

    public static async Task<RuntimeMatter> StartAsync(HttpClient http, string definition)
    {
        var id = Guid.CreateVersion7().ToString("N");
        var waiting = await PostAsync(http, "/start", new JsonObject { ["definition"] = definition, ["ids"] = new JsonArray(id), ["from"] = "a", ["to"] = "b", ["amount"] = 1 });
        return new RuntimeMatter(id, waiting[0]!["bookmark"]!.GetValue<string>());
    }

    public async Task CompleteAsync(HttpClient http)
    {
        var waiting = await PostAsync(http, "/complete", new JsonObject { ["instance"] = instance, ["bookmark"] = bookmark });
        if (waiting.Count > 0)
            bookmark = waiting[0]!["bookmark"]!.GetValue<string>();
    }

    private static async Task<JsonArray> PostAsync(HttpClient http, string path, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)!.AsArray() : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
    }
}
