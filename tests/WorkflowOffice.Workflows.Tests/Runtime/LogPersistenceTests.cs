using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.LogPersistence;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

/// <summary>Which values the execution log keeps: field, activity, workflow, installation, in Elsa's two forms.</summary>
public sealed class LogPersistenceTests
{
    public static TheoryData<string, string?, string?, bool, bool> Levels => new()
    {
        { "nothing is said", null, null, false, false },
        { "nothing is said, the installation keeps", null, null, true, true },
        { "the workflow keeps", Legacy("Include"), null, false, true },
        { "the workflow keeps, the activity does not", Legacy("Include"), Legacy("Exclude"), false, false },
        { "the activity keeps", Legacy("Exclude"), Legacy("Include"), false, true },
        { "the activity inherits", Legacy("Exclude"), Legacy("Inherit"), true, false },
        { "the field keeps", null, Legacy("Exclude", "Include"), false, true },
        { "the field does not keep", null, Legacy("Include", "Exclude"), true, false },
        { "the field inherits", null, Legacy("Include", "Inherit"), false, true },
        { "Elsa's numbers", null, """{"logPersistenceMode":{"default":2,"inputs":{"text":1}}}""", false, true },
        { "a strategy", null, Config(Strategy("Include")), false, true },
        { "a strategy goes before the older form", null, Config(Strategy("Exclude"))[..^1] + """, "logPersistenceMode":{"default":"Include"}}""", false, false },
        { "as configured", Legacy("Include"), Config(Strategy("Configuration")), false, false },
        { "a strategy of the workflow", Config(Strategy("Include")), null, false, true },
        { "a strategy that inherits", Config(Strategy("Include")), Config(Strategy("Inherit")), false, true },
        { "an expression", null, Config(Script("variables.n > 3 ? 'Include' : 'Exclude'")), false, true },
        { "an expression for the field", Legacy("Include"), Config(Script("variables.n > 3 ? 'Exclude' : 'Include'"), "inputs", "text"), false, false },
        { "an expression that fails leaves it to the level above", Legacy("Include"), Config(Script("nobody()")), false, true },
        { "an expression that answers something else", Legacy("Exclude"), Config(Script("'perhaps'")), true, false },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public async Task TheNearestLevelThatSpeaks_Decides(string why, string? ofWorkflow, string? ofActivity, bool installationKeeps, bool isKept)
    {
        var flow = new FlowBuilder().Variable("n", "Int32", 5);
        flow.Json["customProperties"] = JsonNode.Parse(ofWorkflow ?? "{}");
        flow.Add("a", "Elsa.WriteLine", ("text", FlowBuilder.Script("'value ' + getN()")), ("customProperties", JsonNode.Parse(ofActivity ?? "{}")));

        var run = await new TestInstance(flow.Read(), Keeping(installationKeeps)).RunAsync();

        var state = Last(run, "a").Payload?["activityState"];
        Assert.True(isKept == (state is not null), why);
        if (isKept) Assert.Equal("value 5", (string?)state!["Text"]);
        Assert.Equal("Finished/Finished", run.StateText);
    }

    [Fact]
    public async Task AnExpressionThatFails_IsToldInTheLog()
    {
        var flow = new FlowBuilder().Add("a", "Elsa.WriteLine", ("text", FlowBuilder.Literal("x")), ("customProperties", JsonNode.Parse(Config(Script("nobody()")))));

        var run = await new TestInstance(flow.Read()).RunAsync();

        Assert.Contains("日志留存的表达式无法求值", (string?)Last(run, "a").Payload!["logPersistence"], StringComparison.Ordinal);
        Assert.Empty(run.State.Incidents);
    }

    [Fact]
    public async Task ATaskKeepsWhatItAsked_AndWhatWasAnswered()
    {
        var flow = new FlowBuilder().Variable("n", "Int32", 7);
        flow.Add(
            "t", "Elsa.RunTask", ("taskName", FlowBuilder.Literal("approve")), ("payload", FlowBuilder.Script("({doc: getN()})")),
            ("customProperties", JsonNode.Parse(Legacy("Include"))));

        var run = await new TestInstance(flow.Read()).RunAsync();
        var asked = Last(run, "t");
        await run.CompleteTaskAsync("t", JsonNode.Parse("""{"ok":true}"""));
        var answered = Last(run, "t");

        Assert.Equal("Suspended", asked.EventName);
        Assert.Equal("""{"TaskName":"approve","Payload":{"doc":7}}""", asked.Payload!["activityState"]!.ToJsonString());
        Assert.Equal("""{"TaskId":null,"Result":null}""", Without(asked.Payload["outputs"]!, "TaskId").ToJsonString());
        Assert.Equal("Completed", answered.EventName);
        Assert.Equal("""{"Result":{"ok":true}}""", answered.Payload!["outputs"]!.ToJsonString());
    }

    [Fact]
    public async Task WhatIsTooLarge_IsReplacedByARemark_AndABurstHasABound()
    {
        var flow = new FlowBuilder().Variable("i", "Int32", 0);
        flow.Json["customProperties"] = JsonNode.Parse(Legacy("Include"));
        flow.Add("a", "Elsa.RunJavaScript", ("script", FlowBuilder.Literal("return 'x'.repeat(20000)")));
        flow.Add("f", "Elsa.For", ("start", FlowBuilder.Literal(1)), ("end", FlowBuilder.Literal(200)), ("body",
            FlowBuilder.Activity("w", "Elsa.WriteLine", ("text", FlowBuilder.Script("'y'.repeat(10000)")))));
        flow.Chain("a", "f");

        var run = await new TestInstance(flow.Read()).RunAsync();

        Assert.Equal("Finished/Finished", run.StateText);
        Assert.Equal("（超过 16 K 字符，不留存）", (string?)Last(run, "a").Payload!["outputs"]!["Result"]);
        var kept = run.Last.Journal.Where(e => e.ActivityId == "w").Sum(e => e.Payload?["activityState"]?["Text"]?.GetValue<string>().Length ?? 0);
        Assert.InRange(kept, 200_000, 300_000);
    }

    [Fact]
    public async Task TheInternalState_IsKeptWhereAsked()
    {
        var config = Config(Strategy("Include"), "internalState");
        var flow = new FlowBuilder().Add(
            "f", "Elsa.ForEach", ("items", FlowBuilder.Script("['a', 'b']")), ("body", FlowBuilder.Activity("t", "Elsa.RunTask", ("taskName", FlowBuilder.Literal("t")))),
            ("customProperties", JsonNode.Parse(config)));

        var run = await new TestInstance(flow.Read()).RunAsync();

        Assert.NotNull(Last(run, "f").Payload!["properties"]);
        Assert.Null(Last(run, "f").Payload!["activityState"]);
    }

    [Fact]
    public async Task AnUnknownStrategy_IsRefusedWithItsPlace()
    {
        var flow = new FlowBuilder().Add("a", "Elsa.WriteLine", ("text", FlowBuilder.Literal("x")), ("customProperties", JsonNode.Parse(Config(Strategy("Perhaps")))));

        var finding = Assert.Single(await new WorkflowDefinitionReader(new ActivityRegistry()).CheckAsync(flow.Text()));

        Assert.Equal((FindingCodes.UnknownStrategy, "$.root.activities[0].customProperties.logPersistenceConfig.default.strategyType", "a"), (finding.Code, finding.Path, finding.ActivityId));
    }

    private static string Legacy(string mode, string? field = null) => new JsonObject
    {
        ["logPersistenceMode"] = new JsonObject
        {
            ["default"] = mode,
            ["inputs"] = field is null ? [] : new JsonObject { ["text"] = field },
            ["outputs"] = new JsonObject(),
        },
    }.ToJsonString();

    private static string Config(string rule, params string[] path)
    {
        var config = JsonNode.Parse(rule)!;
        foreach (var name in (path is [] ? ["default"] : path).Reverse().Append("logPersistenceConfig")) config = new JsonObject { [name] = config };
        return config.ToJsonString();
    }

    private static string Strategy(string name) =>
        $$"""{"evaluationMode":"Strategy","strategyType":"Elsa.Workflows.LogPersistence.Strategies.{{name}}, Elsa.Workflows.Core","expression":null}""";

    private static string Script(string text) =>
        new JsonObject { ["evaluationMode"] = "Expression", ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = text } }.ToJsonString();

    private static WorkflowRunnerOptions Keeping(bool values) => new() { LogPersistence = values ? LogPersistenceMode.Include : LogPersistenceMode.Exclude };

    private static JournalEntry Last(TestInstance run, string activityId) => run.Last.Journal.Last(e => e.ActivityId == activityId);

    private static JsonNode Without(JsonNode json, string name)
    {
        var copy = json.DeepClone();
        copy[name] = null;
        return copy;
    }
}
