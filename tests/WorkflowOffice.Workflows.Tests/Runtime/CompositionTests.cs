using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

/// <summary>Workflows inside workflows, and workflows that start workflows.</summary>
public sealed class CompositionTests
{
    private static FlowBuilder Review() => new FlowBuilder().Input("title").Output("opinion").Task("t")
        .Add("out", "Elsa.SetOutput", ("outputName", FlowBuilder.Literal("opinion")), ("outputValue", FlowBuilder.Script("getInput('title') + ':' + getOutputFrom('t')")))
        .Add("end", "Elsa.Complete", ("outcomes", FlowBuilder.Script("'Agreed'"))).Chain("t", "out", "end");

    [Fact]
    public async Task SubWorkflow_WithATask_SuspendsAndComesBackByItsOutcome()
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var flow = new FlowBuilder().Variable("result", "String").Add("sub", "Review", ("title", FlowBuilder.Literal("立案")), ("opinion", FlowBuilder.Target("result")))
            .Line("agreed", "同意").Line("other", "其他").Connect("sub", "agreed", "Agreed").Connect("sub", "other", "Done");
        var instance = await new TestInstance(definitions.Reader.Read(flow.Text())).RunAsync();
        Assert.Equal("Workflow2:root:sub:Workflow1:root:t", Assert.Single(instance.State.Bookmarks).ActivityNodeId);

        await instance.CompleteTaskAsync("t", "可以");

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(["同意"], instance.Output.Lines);
        Assert.Equal("立案:可以", instance.State.GetVariables()["result"]!.GetValue<string>());
    }

    [Fact]
    public async Task SubWorkflowInALoop_StartsAfreshInEveryRound()
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var flow = new FlowBuilder().Variable("n", "Int32", 0).Set("count", "n", FlowBuilder.Script("getN() + 1")).Add("sub", "Review", ("title", FlowBuilder.Script("'第' + getN()")))
            .Add("again", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("getN() < 2"))).Line("z", "完")
            .Connect("count", "sub").Connect("sub", "again", "Agreed").Connect("again", "count", "True").Connect("again", "z", "False");
        var instance = await new TestInstance(definitions.Reader.Read(flow.Text())).RunAsync();

        await instance.CompleteTaskAsync("t", "a");
        await instance.CompleteTaskAsync("t", "b");

        Assert.Equal(["完"], instance.Output.Lines);
        Assert.Equal("Finished/Finished", instance.StateText);
    }

    [Fact]
    public async Task WorkflowThatContainsItself_IsRefused_AndDoesNotHangTheReader()
    {
        var definitions = new MemoryDefinitions();
        definitions.With("Loop", new FlowBuilder().Add("again", "Loop"));
        var text = new FlowBuilder().Add("x", "Loop").Text();

        Assert.Contains(await definitions.Reader.CheckAsync(text), f => f.Code == FindingCodes.NestedTooDeep);
    }

    [Fact]
    public void SubWorkflow_KeepsTheOuterFilesPathsAndJson()
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var text = new FlowBuilder().Add("sub", "Review").Text();

        var definition = definitions.Reader.Read(text);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(WorkflowDefinitionWriter.Write(definition))));
        Assert.Equal("Workflow2:root:sub", (string?)WorkflowDefinitionWriter.WriteForDesigner(definition)["root"]!["activities"]![0]!["nodeId"]);
    }

    [Fact]
    public async Task Dispatch_ThatWaits_IsResumedWithTheChildsResult()
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var flow = new FlowBuilder().Variable("x").Add(
            "dw", "Elsa.DispatchWorkflow", ("workflowDefinitionId", FlowBuilder.Literal("Review")), ("input", FlowBuilder.Script("({ title: '甲' })")), ("waitForCompletion", FlowBuilder.Literal("True")), ("result", FlowBuilder.Target("x")));
        var instance = new TestInstance(definitions.Reader.Read(flow.Text()));
        instance.Services.Add<IWorkflowDefinitions>(definitions);
        await instance.RunAsync();

        var effect = Assert.Single(instance.Last.Effects);
        Assert.Equal(("dispatch-workflow", "Review", "甲", "instance-1"), (effect.Kind, (string?)effect.Payload["definitionId"], (string?)effect.Payload["input"]!["title"], (string?)effect.Payload["parentInstanceId"]));
        var bookmark = Assert.Single(instance.State.Bookmarks);
        Assert.Equal((string?)effect.Payload["instanceId"], (string?)bookmark.Payload!["childInstanceId"]);
        Assert.Equal(StimulusHash.Compute("Elsa.DispatchWorkflow", new JsonObject { ["childInstanceId"] = (string?)effect.Payload["instanceId"] }), bookmark.Hash);

        await instance.ResumeAsync("dw", ("opinion", "好"));

        Assert.Equal("{\"opinion\":\"\\u597D\"}", instance.State.GetVariables()["x"]!.ToJsonString());
        Assert.Equal("Finished/Finished", instance.StateText);
    }

    [Fact]
    public async Task Dispatch_OfAnUnpublishedWorkflow_IsAnIncident()
    {
        var definitions = new MemoryDefinitions();
        var instance = new TestInstance(new FlowBuilder().Add("dw", "Elsa.DispatchWorkflow", ("workflowDefinitionId", FlowBuilder.Literal("none"))).Read());
        instance.Services.Add<IWorkflowDefinitions>(definitions);

        await instance.RunAsync();

        Assert.Equal("X-WFR-20", Assert.Single(instance.State.Incidents).Code);
    }

    [Fact]
    public async Task BulkDispatch_WaitsForAllChildren_AndRunsItsPortForEach()
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var each = FlowBuilder.Activity("each", "Elsa.WriteLine", ("text", FlowBuilder.Script("getVariable('ChildInstanceId') + ' ok'")));
        var flow = new FlowBuilder().Add(
            "bulk", "Elsa.BulkDispatchWorkflows", ("workflowDefinitionId", FlowBuilder.Literal("Review")), ("items", FlowBuilder.Script("[{ title: 'a' }, { title: 'b' }]")), ("childCompleted", each)).Line("z", "完").Connect("bulk", "z", "Completed");
        var instance = new TestInstance(definitions.Reader.Read(flow.Text()));
        instance.Services.Add<IWorkflowDefinitions>(definitions);
        await instance.RunAsync();
        Assert.Equal(["a", "b"], instance.Last.Effects.Select(e => (string?)e.Payload["input"]!["title"]));

        await instance.ResumeAsync("bulk", ("WorkflowInstanceId", "c1"), ("WorkflowSubStatus", "Finished"));
        Assert.Single(instance.State.Bookmarks);
        await instance.ResumeAsync("bulk", ("WorkflowInstanceId", "c2"), ("WorkflowSubStatus", "Finished"));

        Assert.Equal(["c1 ok", "c2 ok", "完"], instance.Output.Lines);
        Assert.Equal("Finished/Finished", instance.StateText);
    }

    [Theory]
    [InlineData("Item", "'c-' + getItem().id", "[{ id: 1 }, { id: 2 }]")]
    [InlineData("No", "`c-${getNo()}`", "[1, 2]")]
    public async Task BulkDispatch_WorksOutTheCorrelationOfEachItem(string key, string script, string items)
    {
        var definitions = new MemoryDefinitions().With("Review", Review());
        var flow = new FlowBuilder().Add(
            "bulk", "Elsa.BulkDispatchWorkflows", ("workflowDefinitionId", FlowBuilder.Literal("Review")), ("items", FlowBuilder.Script(items)),
            ("defaultItemInputKey", FlowBuilder.Literal(key)), ("correlationIdFunction", FlowBuilder.Script(script)), ("waitForCompletion", FlowBuilder.Literal(false)));
        var instance = new TestInstance(definitions.Reader.Read(flow.Text()));
        instance.Services.Add<IWorkflowDefinitions>(definitions);

        await instance.RunAsync();

        Assert.Equal(["c-1", "c-2"], instance.Last.Effects.Where(e => e.Kind == "dispatch-workflow").Select(e => (string?)e.Payload["correlationId"]));
    }

    [Fact]
    public async Task WorkflowThatExecutesItself_IsStopped()
    {
        var definitions = new MemoryDefinitions();
        definitions.With("Again", new FlowBuilder().Add("ex", "Elsa.ExecuteWorkflow", ("workflowDefinitionId", FlowBuilder.Literal("Again")), ("waitForCompletion", FlowBuilder.Literal("True"))));
        var runner = new WorkflowRunner();
        var services = new TestServices().Add<IWorkflowDefinitions>(definitions);
        var burst = new MemoryBurst(runner, services, TestInstance.Start);
        services.Add<IBurst>(burst);

        await runner.StartAsync(new StartWorkflow((await definitions.FindPublishedAsync("Again", default))!, "instance-1"), services, default);

        Assert.Equal("X-WFR-17", Assert.Single(burst.Children.SelectMany(c => c.NewIncidents)).Code);
        Assert.Equal(16, burst.Children.Count);
    }

    [Fact]
    public async Task ChildThatEnds_TellsItsParent()
    {
        var runner = new WorkflowRunner();
        var definition = new FlowBuilder().Add("o", "Elsa.SetOutput", ("outputName", FlowBuilder.Literal("y")), ("outputValue", FlowBuilder.Literal("v"))).Read();

        var result = await runner.StartAsync(new StartWorkflow(definition, "child", ParentInstanceId: "parent") { Now = TestInstance.Start }, new TestServices(), default);

        var effect = Assert.Single(result.Effects);
        Assert.Equal(("child-finished", "parent", "v"), (effect.Kind, (string?)effect.Payload["parentInstanceId"], (string?)effect.Payload["output"]!["y"]));
    }
}
