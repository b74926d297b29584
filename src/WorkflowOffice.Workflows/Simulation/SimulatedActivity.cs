using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Simulation;

/// <summary>
/// Stands where the real activity would touch something outside the instance or wait for it: takes the outcomes in turn, one per visit, and
/// leaves invented facts. What only another step can end (a period) or nobody has to do (a right) waits until nothing else can go on.
/// </summary>
/// <remarks>Made anew for every test run, so it may count its visits.</remarks>
internal sealed class SimulatedActivity(ActivityDescriptor real) : Activity
{
    private int visits;

    internal SimulatedRun Run { get; set; } = null!;

    private StepBehaviour Behaviour => Run.BehaviourOf(this);

    private List<string> Free => [.. (Behaviour.Outcomes ?? []).Where(outcome => !outcome.OnlyWhenStopped).Select(outcome => outcome.Name)];

    /// <summary>The outcome by which it goes on when everything waits; null: never.</summary>
    internal string? WhenAllWait => Behaviour.IsOptional ? null : Free.FirstOrDefault();

    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        await TryScriptsAsync(context);
        var waits = Behaviour.IsOptional || (Behaviour.Outcomes ?? []).Any(outcome => outcome.OnlyWhenStopped);
        var outcome = waits ? null : Outcome(visits);
        Run.Leave(this, outcome, visits, context);
        visits++;
        if (waits)
        {
            context.CreateBookmark(new CreateBookmarkArgs { Callback = OnGoOnAsync });
            return;
        }

        foreach (var bookmark in SimulatedRun.WaitingIn(context, Behaviour.Stops))
            context.ResumeBookmarkLater(bookmark.Id, new Dictionary<string, JsonNode?> { ["outcome"] = Run.StoppedOutcomeOf(bookmark.ActivityId) });
        if (Behaviour.Withdraws.Count > 0)
            await context.CancelActivitiesAsync(Behaviour.Withdraws);
        await EndAsync(context, outcome);
    }

    private ValueTask OnGoOnAsync(ActivityExecutionContext context)
    {
        var outcome = context.ResumeInput.GetValueOrDefault("outcome")?.ToString();
        Run.Leave(this, outcome, visits - 1, context);
        return EndAsync(context, outcome);
    }

    private ValueTask EndAsync(ActivityExecutionContext context, string? outcome)
    {
        context.AddJournalEntry("模拟", $"测试运行：“{real.DisplayName}”没有实际执行{(outcome is null or "Done" ? "" : $"，按“{outcome}”继续")}。");
        return outcome is null ? context.CompleteActivityAsync() : context.CompleteActivityWithOutcomesAsync(outcome);
    }

    private string? Outcome(int visit) => Free is { Count: > 0 } free ? free[visit % free.Count] : null;

    /// <summary>The step's own expressions are tried; what they come to is not used, what they stumble over is told.</summary>
    private async ValueTask TryScriptsAsync(ActivityExecutionContext context)
    {
        foreach (var input in real.Inputs.Where(input => input.IsWrapped && !input.IsOutcomes))
        {
            if (Json[input.JsonName]?["expression"] is not JsonObject { } given || given["type"]?.ToString() != Expression.JavaScript)
                continue;
            try
            {
                await context.EvaluateAsync(new Expression(Expression.JavaScript, given["value"]?.DeepClone(), $"{JsonPath}.{input.JsonName}.expression"));
            }
            catch (WorkflowFaultException exception)
            {
                context.AddJournalEntry("说明", $"“{input.DisplayName}”的表达式在测试数据下没有算出：{exception.Message}");
            }
        }
    }
}
