using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Web.Tests.Support;

/// <summary>What a page does: keeps the cookie, sends the antiforgery token with every change.</summary>
public sealed class Browser(HttpClient client)
{
    public const string Password = "Demo-2026";

    public HttpClient Client => client;

    public string? Token { get; set; }

    public async Task SignInAsync(string login, string password = Password)
    {
        using var answer = await client.PostAsJsonAsync("/api/session", new { login, password });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Token = (string?)(await ReadAsync(answer))!["antiforgeryToken"];
    }

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, object? body = null)
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        if (Token is not null)
            request.Headers.Add("X-CSRF-TOKEN", Token);
        return client.SendAsync(request);
    }

    public static async Task<JsonNode?> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
