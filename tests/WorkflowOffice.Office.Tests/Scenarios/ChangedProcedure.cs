using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>The shipped procedure, changed as the legal office would change it: upload, publish, no restart.</summary>
internal static class ChangedProcedure
{
    private const string LegalOffice = "zhoufang";

    /// <summary>Four eyes: whoever uploaded it cannot publish it.</summary>
    private const string Publisher = "gaofei";

    internal static JsonObject Shipped(string path = "supervision/supervision-notice") =>
        (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"workflows/{path}.json")))!;

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
        var user = await office.AsAsync(Publisher);
        await user.PostAsync("/elsa/api/workflow-definitions/supervision-notice/publish");
    }

    /// <summary>Past the gate, as an installation may have it from before: the office's own rules still hold when such a procedure runs.</summary>
    internal static async Task LoadAsync(OfficeHost office, JsonObject definition)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var definitions = scope.ServiceProvider.GetRequiredService<IWorkflowDefinitions>();
        var draft = await definitions.SaveDraftAsync(definition.ToJsonString(), Actor.SystemName, CancellationToken.None);
        await definitions.PublishAsync(draft.Id, Actor.SystemName, CancellationToken.None);
    }

    internal static async Task<SupervisionNoticeStory> StartWithoutSealingAsync(OfficeHost office)
    {
        var definition = Shipped();
        Redirect(definition, "notice-sign", "签发", "notice-serve");
        await LoadAsync(office, definition);
        var story = await SupervisionNoticeStory.StartAsync(office);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");
        await story.DoAsync(SupervisionNoticeStory.Principal, "签发通知（决定）书", "签发");
        return story;
    }
}
