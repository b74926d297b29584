using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Web.Tests.Support;

namespace WorkflowOffice.Web.Tests.Studio;

/// <summary>Every request recorded from Elsa Studio 3.8.2, sent to our host by somebody who may edit: none is unknown, refused by method, or an accident.</summary>
public sealed class RecordedCallsTests(OfficeApplication office) : IClassFixture<OfficeApplication>
{
    private const string Run = "inst-run";

    [Fact]
    public async Task EveryRecordedCall_FindsItsAnswer()
    {
        var browser = await office.SignInAsync("zhoufang");
        var calls = File.ReadAllLines(Path.Combine(Folder(), "studio-calls.jsonl")).Select(line => JsonNode.Parse(line)!).ToList();
        var ids = await PrepareAsync(browser);
        var wrong = new List<string>();
        foreach (var call in calls)
        {
            var (method, path) = ((string)call["method"]!, (string)call["path"]!);
            if (IsConnectionOfItsOwn(path, call) || path.EndsWith("/by-id/", StringComparison.Ordinal))
                continue;
            var answer = await SendAsync(browser, method, ids.Aggregate(path + (string?)call["query"], Replace), ids.Aggregate((string?)call["body"] ?? "", Replace));
            var status = (int)answer.StatusCode;
            if (status is 404 or 405 or >= 500 && !IsMeantToBeMissing(method, path))
                wrong.Add($"{method} {path} {status} {await answer.Content.ReadAsStringAsync()}");
        }

        Assert.True(calls.Count > 100, "The recorded calls must be there.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));

        static string Replace(string text, KeyValuePair<string, string> pair) => text.Replace(pair.Key, pair.Value, StringComparison.Ordinal);
    }

    /// <summary>The messages of one connection to the hub; LiveUpdatesTests speaks with it.</summary>
    private static bool IsConnectionOfItsOwn(string path, JsonNode call) =>
        path.EndsWith("/hubs/workflow-instance", StringComparison.Ordinal) && call["query"] is not null;

    /// <summary>It was deleted by the recorded session just before.</summary>
    private static bool IsMeantToBeMissing(string method, string path) => method == "GET" && path.EndsWith("/by-definition-id/complaint", StringComparison.Ordinal);

    private static async Task<Dictionary<string, string>> PrepareAsync(Browser browser)
    {
        foreach (var id in new[] { "permit", "complaint" })
            await browser.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/import", Definition(id));
        var version = (string)(await Browser.ReadAsync(await browser.GetAsync("/elsa/api/workflow-definitions/by-definition-id/permit")))!["id"]!;
        var run = await browser.SendAsync(HttpMethod.Post, "/elsa/api/workflow-definitions/permit/execute", new { });
        Assert.True(run.IsSuccessStatusCode, await run.Content.ReadAsStringAsync());
        var instance = run.Headers.GetValues("x-elsa-workflow-instance-id").Single();
        var executions = await Browser.ReadAsync(await browser.GetAsync($"/elsa/api/activity-executions/list?WorkflowInstanceId={instance}"));
        var execution = Uri.EscapeDataString((string)executions!["items"]![0]!["id"]!);
        return new Dictionary<string, string>
        {
            ["versionOptions=3"] = "versionOptions=1",
            ["inst-done-a-approve"] = execution,
            ["inst-run-a-accept"] = execution,
            ["inst-run-a-start"] = execution,
            [Run] = instance,
            ["inst-done"] = instance,
            ["inst-fault"] = instance,
            ["ver-permit-2"] = version,
            ["ver-permit-1"] = version,
            ["40d0eb27362140fa"] = version,
            ["35d0e29529d64b9f"] = version,
        };
    }

    private static async Task<HttpResponseMessage> SendAsync(Browser browser, string method, string address, string body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (body.Length > 0)
            request.Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        request.Headers.Add("X-CSRF-TOKEN", browser.Token);
        return await browser.Client.SendAsync(request);
    }

    private static object Definition(string id) => new
    {
        definitionId = id,
        name = "流程" + id,
        root = new
        {
            id = "flow1",
            type = "Elsa.Flowchart",
            version = 1,
            activities = new[] { new { id = "a-start", type = "Elsa.Start", version = 1 } },
            connections = Array.Empty<object>(),
        },
    };

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
