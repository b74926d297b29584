using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class LogPersistenceApiTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const string Names = "Elsa.Workflows.LogPersistence.Strategies.";

    [Fact]
    public async Task KeptValues_StandInTheExecutionsAndInTheLog_AndOnlyThose()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("kept-values"))!;
        json["root"]!["customProperties"] = JsonNode.Parse("""{"logPersistenceConfig":{"inputs":{"taskName":{"evaluationMode":"Strategy","strategyType":"NAMESInclude, Elsa.Workflows.Core"}}}}""".Replace("NAMES", Names, StringComparison.Ordinal));
        var definition = await TestWorkflow.PublishAsync(Host, json.ToJsonString());
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "kept-values-1");
        await Host.Bursts.RunAsync(TestWorkflow.Complete("kept-values-1", bookmark));
        await TestWorkflow.StartAsync(Host, await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("kept-nothing")), "kept-nothing-1");
        using var watcher = Api.Client(ApiHost.AllPermissions);

        var runs = await ReadAsync(await watcher.GetAsync("/elsa/api/activity-executions/list?workflowInstanceId=kept-values-1&activityNodeId=Workflow1:wait"));
        var journal = await ReadAsync(await watcher.GetAsync("/elsa/api/workflow-instances/kept-values-1/journal"));
        var others = await ReadAsync(await watcher.GetAsync("/elsa/api/activity-executions/list?workflowInstanceId=kept-nothing-1"));

        var run = Assert.Single(runs["items"]!.AsArray())!;
        Assert.Equal("""{"TaskName":"审核"}""", run["activityState"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Null(run["outputs"]);
        Assert.Equal("Completed", (string?)run["status"]);
        Assert.Equal("审核", (string?)journal["items"]!.AsArray().Last(e => (string?)e!["activityId"] == "wait")!["activityState"]!["TaskName"]);
        Assert.All(others["items"]!.AsArray(), other => Assert.Null(other!["activityState"]));
    }

    [Fact]
    public async Task TheDesignersLists_HaveElsasStrategies()
    {
        var items = (await GetAsync("/elsa/api/descriptors/log-persistence-strategies"))["items"]!.AsArray();

        Assert.Equal(
            ["Inherit", "Include", "Exclude", "Configuration"],
            items.Select(i => ((string)i!["typeName"]!).Split(',')[0][Names.Length..]));
    }

    [Fact]
    public async Task TheSettings_AreExportedAsTheyCame()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("kept-round"))!;
        json["customProperties"] = JsonNode.Parse("""{"logPersistenceMode":{"default":"Include","future":1},"logPersistenceConfig":{"default":{"evaluationMode":"Expression","expression":{"type":"JavaScript","value":"'Exclude'"}}}}""");
        await ImportAsync(json.ToJsonString());

        var exported = await GetAsync($"{Definitions}/kept-round/export");

        Assert.True(JsonNode.DeepEquals(json["customProperties"], exported["customProperties"]), exported["customProperties"]!.ToJsonString());
    }
}
