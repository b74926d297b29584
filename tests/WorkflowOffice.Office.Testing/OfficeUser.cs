using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Testing;

/// <summary>One signed-in person, speaking the API that the pages speak.</summary>
public sealed class OfficeUser(HttpClient http, string login, JsonObject session)
{
    private const string Password = "Demo-2026";

    public string Login { get; } = login;

    public string Id { get; } = session["user"]!["id"]!.GetValue<string>();

    public HttpClient Http { get; } = http;

    public static async Task<OfficeUser> SignInAsync(HttpClient http, string login)
    {
        var answer = await http.PostAsJsonAsync("/api/session", new { login, password = Password });
        Assert.True(answer.IsSuccessStatusCode, $"sign-in of {login}: {await answer.Content.ReadAsStringAsync()}");
        var session = (JsonObject)(await http.GetFromJsonAsync<JsonNode>("/api/session"))!;
        http.DefaultRequestHeaders.Add("X-CSRF-TOKEN", session["antiforgeryToken"]!.GetValue<string>());
        return new OfficeUser(http, login, session);
    }

    public async Task<JsonNode> GetAsync(string path) => (await ReadAsync(await Http.GetAsync(path), path))!;

    public async Task<JsonNode?> PostAsync(string path, object? body = null, Guid? requestId = null) =>
        await ReadAsync(await SendAsync(path, body ?? new { }, requestId), path);

    public async Task<JsonNode?> PutAsync(string path, object body) => await ReadAsync(await SendAsync(path, body, null, HttpMethod.Put), path);

    /// <summary>The problem document of a request that must be refused with this status and code.</summary>
    public async Task<JsonNode> RefusedAsync(HttpStatusCode status, string code, string path, object? body = null, HttpMethod? method = null)
    {
        var response = await SendAsync(path, body ?? new { }, null, method);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{path}: expected {status} {code}, was {response.StatusCode}: {text}");
        var problem = JsonNode.Parse(text)!;
        Assert.Equal(code, problem["code"]?.GetValue<string>());
        return problem;
    }

    public async Task<HttpResponseMessage> SendAsync(string path, object body, Guid? requestId, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Request-Id", (requestId ?? Guid.NewGuid()).ToString());
        return await Http.SendAsync(request);
    }

    /// <summary>The open task of this title in the person's inbox.</summary>
    public async Task<JsonNode> TaskAsync(string title, string caseId)
    {
        var page = await GetAsync("/api/tasks?box=todo&pageSize=100");
        var rows = page["items"]!.AsArray();
        var task = rows.SingleOrDefault(row => row!["title"]!.GetValue<string>() == title && row["caseId"]!.GetValue<string>() == caseId);
        if (task is not null)
            return task;
        var @case = await Http.GetStringAsync($"/api/cases/{caseId}");
        throw new InvalidOperationException(
            $"{Login} has no task “{title}”, but: {string.Join("、", rows.Select(r => r!["title"]))}; the case: {@case}");
    }

    public async Task<bool> HasTaskAsync(string title, string caseId) =>
        (await GetAsync("/api/tasks?box=todo&pageSize=100"))["items"]!.AsArray()
            .Any(row => row!["title"]!.GetValue<string>() == title && row["caseId"]!.GetValue<string>() == caseId);

    /// <summary>Opens the task, submits its form with the outcome.</summary>
    public async Task<JsonNode> CompleteAsync(string title, string caseId, string outcome, JsonObject? values = null, string? opinion = null)
    {
        var task = await TaskAsync(title, caseId);
        var id = task["id"]!.GetValue<string>();
        return (await PostAsync($"/api/tasks/{id}/complete", await BodyAsync(id, outcome, values, opinion)))!;
    }

    /// <summary>What the browser would send: the proposed values with the entered ones over them.</summary>
    public async Task<object> BodyAsync(string taskId, string outcome, JsonObject? values = null, string? opinion = null)
    {
        var detail = await GetAsync($"/api/tasks/{taskId}");
        var all = (JsonObject)detail["values"]!.DeepClone();
        foreach (var field in detail["form"]!["fields"]!.AsArray().Where(f => f!["readOnly"]?.GetValue<bool>() == true))
            all.Remove(field!["name"]!.GetValue<string>());
        foreach (var (name, value) in values ?? [])
            all[name] = value?.DeepClone();
        return new { outcome, values = all, opinion, version = detail["version"]!.GetValue<int>() };
    }

    /// <param name="content">None: a small PDF.</param>
    public async Task<string> UploadAsync(string caseId, string name = "报告.pdf", byte[]? content = null)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content ?? "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray());
        file.Headers.ContentType = new(content is null ? "application/pdf" : "application/octet-stream");
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{caseId}/attachments") { Content = form };
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        var answer = await ReadAsync(await Http.SendAsync(request), "attachments");
        return answer!["id"]!.GetValue<string>();
    }

    private static async Task<JsonNode?> ReadAsync(HttpResponseMessage response, string path)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }
}
