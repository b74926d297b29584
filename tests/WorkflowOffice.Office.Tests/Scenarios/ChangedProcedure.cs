using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>The shipped procedure, changed as the legal office would change it: upload, publish, no restart.</summary>
internal static class ChangedProcedure
{
    private const string LegalOffice = "zhoufang";

    internal static JsonObject Shipped() =>
        (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows/supervision/supervision-notice.json")))!;

    internal static JsonArray Activities(JsonObject definition) => (JsonArray)definition["root"]!["activities"]!;

    internal static JsonArray Connections(JsonObject definition) => (JsonArray)definition["root"]!["connections"]!;

    /// <summary>Leads a connection to another activity.</summary>
    internal static void Redirect(JsonObject definition, string source, string port, string target) =>
        Connections(definition).Single(c => c!["source"]!["activity"]!.GetValue<string>() == source && c["source"]!["port"]!.GetValue<string>() == port)!
            ["target"]!["activity"] = target;

    internal static async Task<HttpResponseMessage> UploadAsync(OfficeHost office, JsonNode definition)
    {
        var user = await office.AsAsync(LegalOffice);
        return await user.Http.PostAsJsonAsync("/elsa/api/workflow-definitions/import", definition);
    }

    internal static async Task PublishAsync(OfficeHost office, JsonObject definition)
    {
        var uploaded = await UploadAsync(office, definition);
        Assert.True(uploaded.IsSuccessStatusCode, await uploaded.Content.ReadAsStringAsync());
        var user = await office.AsAsync(LegalOffice);
        await user.PostAsync("/elsa/api/workflow-definitions/supervision-notice/publish");
    }

    internal static async Task<SupervisionNoticeStory> StartWithoutSealingAsync(OfficeHost office)
    {
        var definition = Shipped();
        Redirect(definition, "notice-sign", "签发", "notice-serve");
        await PublishAsync(office, definition);
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");
        await story.DoAsync(SupervisionNoticeStory.Principal, "签发通知（决定）书", "签发");
        return story;
    }
}
