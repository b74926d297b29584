using System.Net;
using System.Text.Json.Nodes;
using WorkflowOffice.Web.Startup;

namespace WorkflowOffice.Web.Demo.Past;

/// <summary>One account of the demonstration, signed in: it does what its owner would do in the browser, with the same rights.</summary>
internal sealed class PastPerson : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _login;

    private PastPerson(HttpClient http, string login) => (_http, _login) = (http, login);

    public string Id { get; private set; } = "";

    public static async Task<PastPerson> SignInAsync(Uri address, string login, string password, CancellationToken cancellationToken)
    {
        var http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = address };
        var person = new PastPerson(http, login);
        await person.SendAsync(HttpMethod.Post, "/api/session", JsonContent.Create(new { login, password }), cancellationToken);
        var session = await person.GetAsync("/api/session", cancellationToken);
        http.DefaultRequestHeaders.Add("X-CSRF-TOKEN", session["antiforgeryToken"]!.GetValue<string>());
        person.Id = session["user"]!["id"]!.GetValue<string>();
        return person;
    }

    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) => (await SendAsync(HttpMethod.Get, path, null, cancellationToken))!;

    public Task<JsonNode?> PostAsync(string path, object body, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, JsonContent.Create(body), cancellationToken);

    /// <summary>Starts a case; its id.</summary>
    public async Task<string> StartAsync(string procedure, string title, CancellationToken cancellationToken) =>
        (await PostAsync($"/api/procedures/{procedure}/start", new { title }, cancellationToken))!["caseId"]!.GetValue<string>();

    /// <summary>Completes the open task of this title with the proposed values and the entered ones over them.</summary>
    public async Task CompleteAsync(string caseId, DemonstrationAct act, JsonObject entered, CancellationToken cancellationToken)
    {
        var inbox = (await GetAsync("/api/tasks?box=todo&pageSize=100", cancellationToken))["items"]!.AsArray();
        var id = inbox.FirstOrDefault(row => Text(row, "title") == act.Task && Text(row, "caseId") == caseId)?["id"]?.GetValue<string>()
            ?? throw new StartupException($"演示事项：{_login} 没有待办“{act.Task}”，只有{string.Join("、", inbox.Select(row => Text(row, "title")))}。请更正 Demo/cases。");
        var detail = await GetAsync($"/api/tasks/{id}", cancellationToken);
        var values = (JsonObject)detail["values"]!.DeepClone();
        foreach (var field in detail["form"]!["fields"]!.AsArray().Where(f => f!["readOnly"]?.GetValue<bool>() == true))
            values.Remove(Text(field, "name"));
        foreach (var (name, value) in entered)
            values[name] = value?.DeepClone();
        await PostAsync(
            $"/api/tasks/{id}/complete", new { outcome = act.Outcome, values, opinion = act.Opinion, version = detail["version"]!.GetValue<int>() }, cancellationToken);
    }

    public async Task<string> UploadAsync(string caseId, string fileName, byte[] content, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new("application/pdf");
        form.Add(file, "file", fileName);
        return (await SendAsync(HttpMethod.Post, $"/api/cases/{caseId}/attachments", form, cancellationToken))!["id"]!.GetValue<string>();
    }

    public void Dispose() => _http.Dispose();

    private static string Text(JsonNode? node, string name) => node![name]!.GetValue<string>();

    private async Task<JsonNode?> SendAsync(HttpMethod method, string path, HttpContent? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        using var response = await _http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new StartupException($"演示事项：{_login} 的操作 {path} 被拒绝（{(int)response.StatusCode}）：{text}。请更正 Demo/cases。");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
