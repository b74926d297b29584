using System.Data.Common;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

public sealed class WorkflowRunnerTests
{
    [Fact]
    public async Task SameStartAtTheSameInstant_GivesTheSameResult_AnotherInstanceOtherIds()
    {
        var definition = new FlowBuilder().Variable("x").Set("s", "x", FlowBuilder.Script("newGuid() + Math.random() + Date.now()")).Task("t").Chain("s", "t").Read();
        var runner = new WorkflowRunner();

        var results = new List<BurstResult>();
        foreach (var id in new[] { "one", "one", "two" })
            results.Add(await runner.StartAsync(new StartWorkflow(definition, id) { Now = TestInstance.Start }, new TestServices(), default));

        Assert.Equal(Text(results[0].State), Text(results[1].State));
        Assert.NotEqual(results[0].State.Bookmarks[0].Id, results[2].State.Bookmarks[0].Id);
        Assert.NotEqual(results[0].State.GetVariables()["x"]!.ToJsonString(), results[2].State.GetVariables()["x"]!.ToJsonString());
    }

    [Fact]
    public async Task State_SurvivesJsonUnchanged()
    {
        var instance = await new TestInstance(new FlowBuilder().Variable("o").Variable("d", "Decimal", "3.25").Variable("when", "DateTimeOffset", "2026-11-02T09:00:00+08:00")
            .Set("s", "o", FlowBuilder.Script("({ a: [1, 'x', null, { 中: '文' }] })")).Task("t").Chain("s", "t").Read()).RunAsync(("A", JsonNode.Parse("{\"x\":[1]}")));

        Assert.Equal(Text(instance.Last.State), Text(WorkflowState.Deserialize(instance.Last.State.Serialize())));
        Assert.Equal("{\"a\":[1,\"x\",null,{\"中\":\"文\"}]}", instance.State.GetVariables()["o"]!.ToJsonString(WorkflowOffice.Workflows.Values.WorkflowJson.Options));
        Assert.Equal("2026-11-02T09:00:00+08:00", instance.State.GetVariables()["when"]!.GetValue<string>());
    }

    [Fact]
    public async Task Timer_IsABookmarkWithItsInstant_OfAnyLength()
    {
        var flow = new FlowBuilder().Add("delay", "Elsa.Delay", ("timeSpan", FlowBuilder.Literal("400.00:00:00"))).Line("z", "z").Chain("delay", "z");

        var instance = await new TestInstance(flow.Read()).RunAsync();

        var bookmark = Assert.Single(instance.Last.CreatedBookmarks);
        Assert.Equal(TestInstance.Start.AddDays(400), bookmark.DueAt);
        instance.Now = TestInstance.Start.AddDays(400);
        await instance.ResumeAsync("delay");
        Assert.Equal(bookmark.Id, Assert.Single(instance.Last.RemovedBookmarks).Id);
        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(instance.Now, instance.State.FinishedAt);
    }

    [Fact]
    public async Task UsedBookmark_IsRefused_AndAnOverInstanceToo()
    {
        var definition = new FlowBuilder().Task("t").Read();
        var instance = await new TestInstance(definition).RunAsync();
        var bookmark = instance.State.Bookmarks[0].Id;
        var running = WorkflowState.Deserialize(instance.State.Serialize());
        await instance.CompleteTaskAsync("t");
        var runner = new WorkflowRunner();

        await Assert.ThrowsAsync<BookmarkNotFoundException>(async () => await runner.ResumeAsync(definition, running, new ResumeBookmark("instance-1", "other"), new TestServices(), default));
        await Assert.ThrowsAsync<InstanceNotRunningException>(async () => await runner.ResumeAsync(definition, instance.State, new ResumeBookmark("instance-1", bookmark), new TestServices(), default));
    }

    [Fact]
    public async Task Cancel_RemovesEveryBookmark_AndEndsTheInstance()
    {
        var instance = await new TestInstance(new FlowBuilder().Line("a", "").Task("t1").Task("t2").Connect("a", "t1").Connect("a", "t2").Read()).RunAsync();

        await instance.CancelAsync("撤回");

        Assert.Equal("Finished/Cancelled", instance.StateText);
        Assert.Equal(2, instance.Last.RemovedBookmarks.Count);
        Assert.Equal("撤回", instance.Last.Journal[0].Message);
        Assert.All(instance.State.Activities, a => Assert.Equal(ActivityStatus.Canceled, a.Status));
    }

    [Fact]
    public async Task Journal_CountsOnOverBursts()
    {
        var instance = await new TestInstance(new FlowBuilder().Task("t").Read()).RunAsync();
        var first = instance.Last.Journal;
        await instance.CompleteTaskAsync("t");

        Assert.Equal(Enumerable.Range(0, first.Count + instance.Last.Journal.Count).Select(i => (long)i), first.Concat(instance.Last.Journal).Select(e => e.Sequence));
    }

    [Theory]
    [InlineData("Elsa.While", "while")]
    public async Task EndlessLoop_BecomesAnIncidentThatNamesTheActivity(string type, string id)
    {
        var body = FlowBuilder.Activity("inside", "Elsa.Start");
        var flow = new FlowBuilder().Add(id, type, ("condition", FlowBuilder.Script("true")), ("body", body));

        var instance = await new TestInstance(flow.Read(), new WorkflowRunnerOptions { MaximumSteps = 500 }).RunAsync();

        Assert.Equal("Finished/Faulted", instance.StateText);
        Assert.Equal(("X-WFR-17", "inside"), (instance.State.Incidents[0].Code, instance.State.Incidents[0].ActivityId));
    }

    [Fact]
    public async Task GrowingVariable_IsStoppedByTheByteBudget()
    {
        var grow = FlowBuilder.Activity("grow", "Elsa.SetVariable", ("variable", FlowBuilder.VariableReference("s")), ("value", FlowBuilder.Script("getS() + getS()")));
        var flow = new FlowBuilder().Variable("s", "String", "0123456789").Add("while", "Elsa.While", ("condition", FlowBuilder.Script("true")), ("body", grow));

        var instance = await new TestInstance(flow.Read(), new WorkflowRunnerOptions { MaximumBytes = 300_000 }).RunAsync();

        Assert.Equal("X-WFR-17", Assert.Single(instance.State.Incidents).Code);
        Assert.True(instance.State.Serialize().Length < 400_000);
    }

    [Fact]
    public async Task ManyParallelBranches_RunInOrderOfTheirScheduling()
    {
        var body = FlowBuilder.Activity("w", "Elsa.WriteLine", ("text", FlowBuilder.Script("getVariable('CurrentValue') + ''")));
        var flow = new FlowBuilder().Add("each", "Elsa.ParallelForEach", ("items", FlowBuilder.Script("Array.from({ length: 5000 }, (_, i) => i)")), ("body", body));

        var instance = await new TestInstance(flow.Read("Elsa.Sequence")).RunAsync();

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(Enumerable.Range(0, 5000).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), instance.Output.Lines);
    }

    [Fact]
    public async Task DatabaseFailureInsideAnActivity_IsTheBursts_NotAnIncident()
    {
        var registry = new ActivityRegistry().Add<BrokenDatabase>();
        var definition = new FlowBuilder().Add("db", "Test.BrokenDatabase").Read(registry: registry);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => new TestInstance(definition).RunAsync());

        Assert.IsType<TestDbException>(failure.InnerException);
    }

    [Fact]
    public async Task IncidentOfAFailingInput_IsChineseForPeople_AndTechnicalBelow()
    {
        var instance = await new TestInstance(new FlowBuilder().Variable("n", "Int32").Set("s", "n", FlowBuilder.Script("'abc'")).Read()).RunAsync();

        var incident = Assert.Single(instance.State.Incidents);
        Assert.Contains("变量“n”的值 \"abc\" 不能转换为 Int32", incident.Message, StringComparison.Ordinal);
        Assert.Equal("X-WFR-12", incident.Code);
    }

    [Fact]
    public async Task AFailingInput_IsNamedAsTheDesignerNamesIt()
    {
        var flow = new FlowBuilder().Add("bad", "Elsa.WriteLine", ("text", FlowBuilder.Script("missing()")));

        var instance = await new TestInstance(flow.Read()).RunAsync();

        Assert.StartsWith("无法计算输入“文字”（Text）：", Assert.Single(instance.State.Incidents).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContinueWithIncidents_LeavesOtherBranchesAtWork()
    {
        var flow = new FlowBuilder().ContinueWithIncidents().Line("a", "a").Add("bad", "Elsa.WriteLine", ("text", FlowBuilder.Script("missing()"))).Task("t").Line("z", "z")
            .Connect("a", "bad").Connect("a", "t").Connect("t", "z");
        var instance = await new TestInstance(flow.Read()).RunAsync();

        await instance.CompleteTaskAsync("t");

        Assert.Equal("Running/Suspended", instance.StateText);
        Assert.Equal(["a", "z"], instance.Output.Lines);
        Assert.Equal(ActivityStatus.Faulted, instance.State.Activities.Single(x => x.ActivityId == "bad").Status);
    }

    [Fact]
    public async Task EverythingAScriptMayNeed_SurvivesASuspension()
    {
        var flow = new FlowBuilder().Input("Who").Variable("v", "String").Add("js", "Elsa.RunJavaScript", ("script", FlowBuilder.Literal("setVariable('dyn', 1); setV('kept'); return { total: 5 }")))
            .Task("t").Add("w", "Elsa.WriteLine", ("text", FlowBuilder.Script("[getV(), getVariable('dyn'), getInput('Who'), getOutputFrom('js').total, getResultFromJs().total].join('|')"))).Chain("js", "t", "w");
        var instance = await new TestInstance(flow.Read()).RunAsync(("Who", "Ann"));

        await instance.CompleteTaskAsync("t");

        Assert.Equal(["kept|1|Ann|5|5"], instance.Output.Lines);
    }

    private static string Text(WorkflowState state) => Encoding.UTF8.GetString(state.Serialize());

    [Activity("Test", "test", "throws what Npgsql throws")]
    private sealed class BrokenDatabase : CodeActivity
    {
        public BrokenDatabase()
        {
        }

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => throw new InvalidOperationException("saving failed", new TestDbException());
    }

    private sealed class TestDbException : DbException;
}
