using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

public sealed class IncidentTests
{
    private static readonly WorkflowRunner Runner = new();

    private static FlowBuilder Failing() => new FlowBuilder().Input("ok").Variable("n", "Int32", 0).Task("t")
        .Add("bad", "Elsa.WriteLine", ("text", FlowBuilder.Script("if (getVariable('n') === 0) throw new Error('not yet'); 'went on'"))).Line("z", "z").Chain("t", "bad", "z");

    [Fact]
    public async Task Retry_RunsTheActivityAnew_AndTheInstanceGoesOn()
    {
        var definition = Failing().Read();
        var instance = await new TestInstance(definition).RunAsync();
        await instance.CompleteTaskAsync("t");
        Assert.Equal("Finished/Faulted", instance.StateText);
        instance.State.Activities[0].Variables!["n"] = 1;

        var result = await Runner.RetryIncidentAsync(definition, instance.State, instance.State.Incidents[0].Id, "数据已补正", instance.Services, default);

        Assert.Equal("Finished", result.State.SubStatus.ToString());
        Assert.Equal(["went on", "z"], instance.Output.Lines);
        Assert.Equal("retry: 数据已补正", result.State.Incidents[0].Resolution);
        Assert.Equal("Retried", result.Journal[0].EventName);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BudgetRunOut_WhatWasScheduledIsTakenUpAgain(bool retry)
    {
        var definition = new FlowBuilder().Line("a", "a").Line("b1", "b1").Line("b2", "b2").Line("b3", "b3").Line("z", "z")
            .Connect("a", "b1", "Done").Connect("a", "b2", "Done").Connect("a", "b3", "Done").Connect("b1", "z", "Done").Connect("b2", "z", "Done").Connect("b3", "z", "Done").Read();
        var instance = await new TestInstance(definition, new WorkflowRunnerOptions { MaximumSteps = 4 }).RunAsync();
        Assert.Equal(("Finished/Faulted", "X-WFR-17"), (instance.StateText, instance.State.Incidents.Single().Code));
        var state = WorkflowState.Deserialize(instance.State.Serialize());

        var result = retry
            ? await Runner.RetryIncidentAsync(definition, state, state.Incidents[0].Id, "再试", instance.Services, default)
            : await Runner.SkipIncidentAsync(definition, state, state.Incidents[0].Id, null, "不必", instance.Services, default);

        Assert.Equal(retry ? ["a", "b1", "b2", "b3", "z"] : ["a", "b1", "b3", "z"], instance.Output.Lines);
        Assert.Equal(("Finished", null), (result.State.SubStatus.ToString(), result.State.SetAside));
    }

    [Fact]
    public async Task RetryThatFailsAgain_IsAnotherIncident()
    {
        var definition = Failing().Read();
        var instance = await new TestInstance(definition).RunAsync();
        await instance.CompleteTaskAsync("t");

        var result = await Runner.RetryIncidentAsync(definition, instance.State, instance.State.Incidents[0].Id, "再试", instance.Services, default);

        Assert.Equal("Faulted", result.State.SubStatus.ToString());
        Assert.Equal(2, result.State.Incidents.Count);
        await Assert.ThrowsAsync<IncidentNotFoundException>(async () =>
            await Runner.RetryIncidentAsync(definition, result.State, result.State.Incidents[0].Id, "再试", instance.Services, default));
    }

    [Fact]
    public async Task Skip_GoesOnByTheGivenOutcome()
    {
        var definition = new FlowBuilder().Add("d", "Elsa.FlowDecision", ("condition", FlowBuilder.Script("missing()"))).Line("yes", "yes").Line("no", "no")
            .Connect("d", "yes", "True").Connect("d", "no", "False").Read();
        var instance = await new TestInstance(definition).RunAsync();

        var result = await Runner.SkipIncidentAsync(definition, instance.State, instance.State.Incidents[0].Id, ["False"], "人工判断", instance.Services, default);

        Assert.Equal("Finished", result.State.SubStatus.ToString());
        Assert.Equal(["no"], instance.Output.Lines);
        Assert.Equal(["Skipped", "Completed"], result.Journal.Take(2).Select(e => e.EventName));
    }

    [Fact]
    public async Task Retry_OfAFailedResume_LetsTheTaskBeCompletedAgain()
    {
        var definition = new FlowBuilder().Task("t").Line("z", "z").Chain("t", "z").Read();
        var instance = await new TestInstance(definition).RunAsync();
        await instance.ResumeAsync("t");
        Assert.Equal("Finished/Faulted", instance.StateText);

        var retried = await Runner.RetryIncidentAsync(definition, instance.State, instance.State.Incidents[0].Id, "重办", instance.Services, default);
        Assert.Equal(("Running", "Suspended"), (retried.State.Status.ToString(), retried.State.SubStatus.ToString()));
        var done = await Runner.ResumeAsync(
            definition, retried.State, new ResumeBookmark("instance-1", retried.State.Bookmarks[0].Id, new Dictionary<string, JsonNode?> { ["RunTaskInput"] = 1 }), instance.Services, default);

        Assert.Equal("Finished", done.State.SubStatus.ToString());
        Assert.Equal(["z"], instance.Output.Lines);
    }

    [Fact]
    public async Task Retry_OfALoopsFailedCondition_AsksTheConditionAgain()
    {
        var body = FlowBuilder.Activity("body", "Elsa.Sequence", ("activities", new JsonArray(FlowBuilder.Activity(
            "inc", "Elsa.SetVariable", ("variable", FlowBuilder.VariableReference("n")), ("value", FlowBuilder.Script("getN() + 1"))))));
        var definition = new FlowBuilder().Variable("n", "Int32", 0).Variable("limit", "Object")
            .Add("while", "Elsa.While", ("condition", FlowBuilder.Script("getN() === 0 || getN() < getLimit().value")), ("body", body)).Line("z", "z").Read("Elsa.Sequence");
        var instance = await new TestInstance(definition).RunAsync();
        Assert.Equal(("Finished/Faulted", "inc"), (instance.StateText, instance.State.Incidents[0].ActivityId));
        instance.State.Activities[0].Variables!["limit"] = new JsonObject { ["value"] = 3 };

        var result = await Runner.RetryIncidentAsync(definition, instance.State, instance.State.Incidents[0].Id, "补上限", instance.Services, default);

        Assert.Equal("Finished", result.State.SubStatus.ToString());
        Assert.Equal(3, result.State.GetVariables()["n"]!.GetValue<int>());
        Assert.Equal(["z"], instance.Output.Lines);
    }
}
