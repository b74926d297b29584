using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

public sealed class FlowchartTests
{
    /// <summary>拟制 → 审核 → 退回修改 or 批准, the loop that every approval has.</summary>
    private static FlowBuilder Approval() => new FlowBuilder().Variable("answer", "String")
        .Task("draft").Add("review", "Elsa.RunTask", ("taskName", FlowBuilder.Literal("review")), ("result", FlowBuilder.Target("answer")))
        .Add("decide", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("getAnswer() == 'approve'"))).Line("done", "归档")
        .Chain("draft", "review", "decide").Connect("decide", "done", "True").Connect("decide", "draft", "False");

    [Fact]
    public async Task ReturnedForCorrection_ThreeTimes_ComesBackToTheDraftEachTime()
    {
        var instance = await new TestInstance(Approval().Read()).RunAsync();
        for (var round = 0; round < 3; round++)
        {
            await instance.CompleteTaskAsync("draft");
            Assert.Equal("draft Resumed, draft Completed, review Started, review Suspended", instance.Events);
            await instance.CompleteTaskAsync("review", "return");
            Assert.Equal("review Resumed, review Completed, decide Started, decide Completed, draft Started, draft Suspended", instance.Events);
        }

        await instance.CompleteTaskAsync("draft");
        await instance.CompleteTaskAsync("review", "approve");

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(["归档"], instance.Output.Lines);
        Assert.Empty(instance.State.Bookmarks);
    }

    [Fact]
    public async Task LoopWithTwoReviewersInParallel_JoinsAnewInEveryRound()
    {
        var flow = new FlowBuilder().Variable("rounds", "Int32", 0).Task("draft").Task("a").Task("b")
            .Add("join", "Elsa.FlowJoin", ("mode", FlowBuilder.Literal("WaitAll")))
            .Set("count", "rounds", FlowBuilder.Script("getRounds() + 1"))
            .Add("decide", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("getRounds() >= 3"))).Line("done", "完")
            .Connect("draft", "a").Connect("draft", "b").Connect("a", "join").Connect("b", "join").Chain("join", "count", "decide")
            .Connect("decide", "done", "True").Connect("decide", "draft", "False");
        var instance = await new TestInstance(flow.Read()).RunAsync();

        for (var round = 0; round < 3; round++)
        {
            await instance.CompleteTaskAsync("draft");
            await instance.CompleteTaskAsync(round % 2 == 0 ? "a" : "b");
            Assert.Single(instance.State.Bookmarks);
            await instance.CompleteTaskAsync(round % 2 == 0 ? "b" : "a");
        }

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(["完"], instance.Output.Lines);
    }

    [Fact]
    public async Task JoinAny_RunsOnce_AndWithdrawsTheOtherTask()
    {
        var flow = new FlowBuilder().Line("start", "s").Line("quick", "q").Task("slow")
            .Add("join", "Elsa.FlowJoin", ("mode", FlowBuilder.Literal("WaitAny"))).Line("after", "AFTER")
            .Connect("start", "quick").Connect("start", "slow").Connect("quick", "join").Connect("slow", "join").Connect("join", "after");

        var instance = await new TestInstance(flow.Read()).RunAsync();

        Assert.Equal(["s", "q", "AFTER"], instance.Output.Lines);
        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Contains("slow Canceled", instance.Events, StringComparison.Ordinal);
        // In both lists: what an activity made for it (an inbox task) must be withdrawn.
        Assert.Equal(Assert.Single(instance.Last.CreatedBookmarks), Assert.Single(instance.Last.RemovedBookmarks));
        Assert.Empty(instance.State.Bookmarks);
    }

    [Fact]
    public async Task JoinAny_InALoop_WaitsForAnyoneInEveryRound()
    {
        var flow = new FlowBuilder().Variable("rounds", "Int32", 0).Set("count", "rounds", FlowBuilder.Script("getRounds() + 1")).Task("a").Task("b")
            .Add("join", "Elsa.FlowJoin", ("mode", FlowBuilder.Literal("WaitAny")))
            .Add("again", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("getRounds() < 3"))).Line("done", "完")
            .Connect("count", "a").Connect("count", "b").Connect("a", "join").Connect("b", "join").Connect("join", "again")
            .Connect("again", "count", "True").Connect("again", "done", "False");
        var instance = await new TestInstance(flow.Read()).RunAsync();

        await instance.CompleteTaskAsync("a");
        await instance.CompleteTaskAsync("b");
        Assert.Equal(2, instance.State.Bookmarks.Count);
        await instance.CompleteTaskAsync("a");

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(["完"], instance.Output.Lines);
    }

    [Fact]
    public async Task WorkScheduledBelowACancelledBranch_DoesNotWaitForEver()
    {
        // The sequence has scheduled its task when the other branch wins the fork.
        var task = FlowBuilder.Activity("late", "Elsa.RunTask", ("taskName", FlowBuilder.Literal("late")));
        var sequence = FlowBuilder.Activity("slow", "Elsa.Sequence", ("activities", new System.Text.Json.Nodes.JsonArray(task)));
        var quick = FlowBuilder.Activity("quick", "Elsa.WriteLine", ("text", FlowBuilder.Literal("q")));
        var flow = new FlowBuilder().Add("fork", "Elsa.Fork", ("joinMode", "WaitAny"), ("branches", new System.Text.Json.Nodes.JsonArray(sequence, quick)));

        var instance = await new TestInstance(flow.Read("Elsa.Sequence")).RunAsync();

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Empty(instance.State.Bookmarks);
        Assert.EndsWith("late Suspended, late Canceled", instance.Events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StateKeepsOnlyWhatIsNotOver()
    {
        var instance = await new TestInstance(Approval().Read()).RunAsync();
        await instance.CompleteTaskAsync("draft");

        Assert.Equal(["Workflow1", "root", "review"], instance.State.Activities.Select(a => a.ActivityId));
        Assert.Equal(ActivityStatus.Running, instance.State.Activities[^1].Status);
    }
}
