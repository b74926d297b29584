using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Documents.Docx;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>A notice that was approved and waits as a draft for its signature.</summary>
internal sealed class DocumentStory(OfficeHost office, SupervisionNoticeStory story, string documentId)
{
    internal const string Draft = "示应急执监通〔2026〕__号";

    internal SupervisionNoticeStory Notice { get; } = story;

    internal string Id { get; } = documentId;

    internal static async Task<DocumentStory> DraftAsync(OfficeHost office, string title = "关于危化科处罚程序问题的执法监督")
    {
        var story = await SupervisionNoticeStory.StartAsync(office, title);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");
        var @case = await story.CaseAsync();
        Assert.True(@case["documents"]!.AsArray().Count == 1, @case.ToJsonString());
        var notice = @case["documents"]![0]!;
        return new DocumentStory(office, story, (string)notice["id"]!);
    }

    internal async Task<JsonNode> ViewAsync(string login = SupervisionNoticeStory.Officer) =>
        await (await office.AsAsync(login)).GetAsync($"/api/documents/{Id}");

    internal async Task<JsonNode?> DoAsync(string login, string act, object? body = null) =>
        await (await office.AsAsync(login)).PostAsync($"/api/documents/{Id}/{act}", body);

    internal async Task RefusedAsync(string login, HttpStatusCode status, string code, string act, object? body = null) =>
        await (await office.AsAsync(login)).RefusedAsync(status, code, $"/api/documents/{Id}/{act}", body);

    internal async Task<byte[]> FileAsync(int? version = null) =>
        await (await office.AsAsync(SupervisionNoticeStory.Officer)).Http.GetByteArrayAsync($"/api/documents/{Id}/file{(version is null ? "" : $"?version={version}")}");

    internal async Task<string> TextAsync(int? version = null) => string.Join('\n', DocxText.Lines(await FileAsync(version)).Select(line => line.Text));

    internal Task<(HttpStatusCode Status, JsonNode? Body)> UploadAsync(string login, string act, string name, byte[] bytes, params (string, string)[] fields) =>
        UploadAsync(office, login, $"/api/documents/{Id}/{act}", name, bytes, fields);

    internal static async Task<(HttpStatusCode Status, JsonNode? Body)> UploadAsync(
        OfficeHost office, string login, string path, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(file, "file", name);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("X-Request-Id", Guid.NewGuid().ToString());
        var answer = await (await office.AsAsync(login)).Http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}
