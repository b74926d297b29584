using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Tests.Support;

namespace WorkflowOffice.Workflows.Tests.Runtime;

/// <summary>Activities written the way other projects write theirs.</summary>
public sealed class CustomActivityTests
{
    private static readonly ActivityRegistry Registry = new ActivityRegistry().Add<HumanTask>().Add<Clock>().Add<Typed>();

    [Fact]
    public void HumanTask_DescribesItself()
    {
        var descriptor = Registry.Find("Test.HumanTask")!;

        Assert.Equal(("人工任务", "事务办理", ActivityKind.Trigger), (descriptor.DisplayName, descriptor.Category, descriptor.Kind));
        Assert.Equal(["Title", "Who", "Outcomes"], descriptor.Inputs.Select(i => i.Name));
        Assert.Equal("posts", descriptor.Inputs[1].OptionsSource);
        Assert.Equal("dynamic-outcomes", descriptor.OutcomesInput!.UIHint);
        Assert.Equal("Opinion", Assert.Single(descriptor.Outputs).Name);
    }

    [Fact]
    public async Task HumanTask_LeavesByTheOutcomeThatWasChosen_AndItsClockIsWithdrawn()
    {
        var flow = new FlowBuilder().Variable("opinion", "String")
            .Add("task", "Test.HumanTask", ("title", FlowBuilder.Literal("审核")), ("outcomes", FlowBuilder.Expression("Object", "[\"批准\",\"退回\"]")), ("opinion", FlowBuilder.Target("opinion")))
            .Line("yes", "批").Line("no", "退").Connect("task", "yes", "批准").Connect("task", "no", "退回");
        var instance = await new TestInstance(flow.Read(registry: Registry)).RunAsync();
        Assert.Equal(2, instance.State.Bookmarks.Count);

        await instance.ResumeAsync("task", ("outcome", "退回"), ("opinion", "请补充"));

        Assert.Equal(["退"], instance.Output.Lines);
        Assert.Equal("请补充", instance.State.GetVariables()["opinion"]!.GetValue<string>());
        Assert.Equal(2, instance.Last.RemovedBookmarks.Count);
        Assert.Equal("Finished/Finished", instance.StateText);
    }

    [Fact]
    public async Task DefaultOutcomes_ArePortsWhereTheFileNamesNone()
    {
        FlowBuilder Flow(string port) => new FlowBuilder().Add("task", "Test.Defaulting").Line("next", "next").Connect("task", "next", port);
        var reader = new WorkflowDefinitionReader(new ActivityRegistry().Add<Defaulting>());

        await reader.ReadCheckedAsync(Flow("完成").Text());
        var refused = await Assert.ThrowsAsync<WorkflowDefinitionInvalidException>(() => reader.ReadCheckedAsync(Flow("Done").Text()));

        Assert.Contains("完成", Assert.Single(refused.Findings).Message, StringComparison.Ordinal);
    }

    [Activity("Test", "测试", "有默认结果。", Type = "Defaulting")]
    public sealed class Defaulting : CodeActivity
    {
        [Input(DisplayName = "结果", IsOutcomes = true)]
        public Input<string[]> Outcomes { get; set; } = new(["完成"]);

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => context.CompleteActivityWithOutcomesAsync("完成");
    }

    [Fact]
    public async Task TimerOfATask_FiresWithoutEndingIt()
    {
        var flow = new FlowBuilder().Add("task", "Test.HumanTask", ("outcomes", FlowBuilder.Expression("Object", "[\"好\"]")));
        var instance = await new TestInstance(flow.Read(registry: Registry)).RunAsync();
        var timer = instance.State.Bookmarks.Single(b => b.DueAt is not null);

        var result = await new WorkflowRunner().ResumeAsync(flow.Read(registry: Registry), instance.State, new ResumeBookmark("instance-1", timer.Id), new TestServices(), default);

        Assert.Equal("Escalated", result.Journal[1].EventName);
        Assert.Equal("Running", result.State.Status.ToString());
        // The next step of the ladder waits, and the person's own bookmark still does.
        Assert.Equal(2, result.State.Bookmarks.Count);
    }

    [Fact]
    public async Task ResumeBookmarkLater_ResumesASiblingInTheSameBurst()
    {
        var flow = new FlowBuilder().Line("a", "").Task("sibling").Add("clock", "Test.Clock").Line("z", "after")
            .Connect("a", "sibling").Connect("a", "clock").Connect("sibling", "z");

        var instance = await new TestInstance(flow.Read(registry: Registry)).RunAsync();

        Assert.Equal("Finished/Finished", instance.StateText);
        Assert.Equal(["", "after"], instance.Output.Lines);
        Assert.EndsWith("sibling Resumed, sibling Completed, z Started, z Completed, root Completed, Workflow1 Completed", instance.Events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_ArriveInTheirDeclaredTypes()
    {
        var flow = new FlowBuilder().Variable("o", "Object", "[1]").Add(
            "typed",
            "Test.Typed",
            ("flag", FlowBuilder.Literal("True")),
            ("number", FlowBuilder.Literal("20")),
            ("money", FlowBuilder.Script("1/4")),
            ("day", FlowBuilder.Literal("2026/11/11 上午12:00:00")),
            ("at", FlowBuilder.Script("new Date(0)")),
            ("names", FlowBuilder.Expression("Object", "[\"甲\",\"乙\"]")),
            ("node", FlowBuilder.Expression("Object", "{\"x\":1}")),
            ("rule", FlowBuilder.Script("({ id: 'r1', days: 10 })")));

        var instance = await new TestInstance(flow.Read(registry: Registry)).RunAsync();

        Assert.Empty(instance.State.Incidents);
        Assert.Equal("True|20|0.25|2026-11-11|1970-01-01T00:00:00.0000000+00:00|甲,乙|1|r1:10|default", instance.Last.Journal.Single(e => e.EventName == "Seen").Message);
    }

    [Fact]
    public async Task LambdaAsCallback_IsRefused()
    {
        var registry = new ActivityRegistry().Add<LambdaTask>();

        var instance = await new TestInstance(new FlowBuilder().Add("l", "Test.LambdaTask").Read(registry: registry)).RunAsync();

        Assert.Equal("X-WFR-21", Assert.Single(instance.State.Incidents).Code);
    }

    [Activity("Test", "事务办理", "由人办理的事项。", DisplayName = "人工任务", Kind = ActivityKind.Trigger)]
    private sealed class HumanTask : Activity
    {
        public HumanTask()
        {
        }

        [Input(DisplayName = "任务标题")]
        public Input<string> Title { get; set; } = new();

        [Input(OptionsSource = "posts", Order = 1)]
        public Input<string> Who { get; set; } = new();

        [Input(IsOutcomes = true, Order = 2)]
        public Input<string[]> Outcomes { get; set; } = new();

        [Output]
        public Output<string> Opinion { get; set; } = new();

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
        {
            context.CreateBookmark(new CreateBookmarkArgs { Stimulus = new JsonObject { ["task"] = context.Id }, Callback = CompletedAsync });
            context.CreateBookmark(new CreateBookmarkArgs { DueAt = context.Now.AddDays(3), Callback = EscalateAsync });
            return ValueTask.CompletedTask;
        }

        private ValueTask CompletedAsync(ActivityExecutionContext context)
        {
            context.Set(Opinion, context.ResumeInput["opinion"]?.GetValue<string>());
            return context.CompleteActivityWithOutcomesAsync(context.ResumeInput["outcome"]!.GetValue<string>());
        }

        private ValueTask EscalateAsync(ActivityExecutionContext context)
        {
            context.AddJournalEntry("Escalated", null);
            context.CreateBookmark(new CreateBookmarkArgs { DueAt = context.Now.AddDays(3), Callback = EscalateAsync });
            return ValueTask.CompletedTask;
        }
    }

    [Activity("Test", "test", "resumes its siblings")]
    private sealed class Clock : CodeActivity
    {
        public Clock()
        {
        }

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
        {
            foreach (var bookmark in context.Parent!.OpenChildren.SelectMany(c => c.Bookmarks))
                context.ResumeBookmarkLater(bookmark.Id, new Dictionary<string, JsonNode?> { ["RunTaskInput"] = "auto" });
            return ValueTask.CompletedTask;
        }
    }

    private sealed record Rule(string Id, int Days);

    [Activity("Test", "test", "shows its inputs")]
    private sealed class Typed : CodeActivity
    {
        public Typed()
        {
        }

        public Input<bool> Flag { get; set; } = new();

        public Input<int> Number { get; set; } = new();

        public Input<decimal> Money { get; set; } = new();

        public Input<DateOnly> Day { get; set; } = new();

        public Input<DateTimeOffset> At { get; set; } = new();

        public Input<string[]> Names { get; set; } = new();

        public Input<JsonNode> Node { get; set; } = new();

        public Input<Rule> Rule { get; set; } = new();

        [Input(DefaultValue = "default")]
        public Input<string> Untouched { get; set; } = new();

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
        {
            var rule = context.Get(Rule)!;
            context.AddJournalEntry("Seen", string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{context.Get(Flag)}|{context.Get(Number)}|{context.Get(Money)}|{context.Get(Day):yyyy-MM-dd}|{context.Get(At):O}|{string.Join(',', context.Get(Names)!)}|{context.Get(Node)!["x"]}|{rule.Id}:{rule.Days}|{context.Get(Untouched)}"));
            return ValueTask.CompletedTask;
        }
    }

    [Activity("Test", "test", "waits with a lambda")]
    private sealed class LambdaTask : Activity
    {
        public LambdaTask()
        {
        }

        protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
        {
            context.CreateBookmark(new CreateBookmarkArgs { Callback = c => c.CompleteActivityAsync() });
            return ValueTask.CompletedTask;
        }
    }
}
