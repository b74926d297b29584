using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Durable.Bench;

/// <summary>Somebody signed in at the office, as a browser would be.</summary>
internal sealed class OfficePerson : IDisposable
{
    private readonly HttpClient http;

    private OfficePerson(HttpClient http) => this.http = http;

    public static async Task<OfficePerson> SignInAsync(Uri office, string login)
    {
        // One HttpClient for all clients of the person: the cookie is read-only after this.
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 64 };
        var http = new HttpClient(handler) { BaseAddress = office };
        using var answer = await http.PostAsJsonAsync("/api/session", new { login, password = "Demo-2026" });
        answer.EnsureSuccessStatusCode();
        var session = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        http.DefaultRequestHeaders.Add("X-CSRF-TOKEN", session["antiforgeryToken"]!.GetValue<string>());
        return new OfficePerson(http);
    }

    public Task<JsonNode> PostAsync(string path, JsonObject body) => PostAsync(path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));

    public async Task<JsonNode> PostAsync(string path, HttpContent body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = body;
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {text}");
    }

    public async Task<string> GetAsync(string path) => await http.GetStringAsync(path);

    public void Dispose() => http.Dispose();
}
