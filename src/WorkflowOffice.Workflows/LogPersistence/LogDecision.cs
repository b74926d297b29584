using WorkflowOffice.Workflows.Activities.Workflows;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>
/// Decides which values of an execution the log keeps: what the field says, else its activity, else the workflow around it, else the installation.
/// An expression that fails decides nothing: the level above does, and the log says so.
/// </summary>
internal sealed class LogDecision(ActivityExecutionContext context)
{
    private readonly LogPersistenceMode configured = context.Execution.Options.LogPersistence;
    private string? trouble;

    /// <returns>Null where nothing is kept. That costs next to nothing where the definition does not speak of it.</returns>
    public static ValueTask<KeptValues?> MakeAsync(ActivityExecutionContext context, bool isNew) =>
        context.Execution.KeepsValues ? new LogDecision(context).MakeAsync(isNew) : ValueTask.FromResult<KeptValues?>(null);

    private async ValueTask<KeptValues?> MakeAsync(bool isNew)
    {
        var activity = context.Activity;
        var rules = activity.LogRules;
        var ofWorkflow = await AskAsync(WorkflowAround(activity)?.LogRules?.Default, context.Execution.RootContext!, configured);
        var ofActivity = await AskAsync(rules?.Default, context, ofWorkflow);
        var inputs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in activity.Inputs)
            if (await KeepsAsync(rules?.Inputs, input.Name, ofActivity)) inputs.Add(input.Name);
        var outputs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var output in activity.Outputs)
            if (await KeepsAsync(rules?.Outputs, output.Name, ofActivity)) outputs.Add(output.Name);
        var internalState = await AskAsync(rules?.InternalState, context, ofActivity) == LogPersistenceMode.Include;
        return inputs.Count > 0 || outputs.Count > 0 || internalState || trouble is not null
            ? new KeptValues(inputs, outputs, internalState, isNew, trouble)
            : null;
    }

    private async ValueTask<bool> KeepsAsync(IReadOnlyDictionary<string, LogRule>? rules, string name, LogPersistenceMode otherwise) =>
        await AskAsync(rules?.GetValueOrDefault(ActivityDescriber.JsonName(name)), context, otherwise) == LogPersistenceMode.Include;

    private async ValueTask<LogPersistenceMode> AskAsync(LogRule? rule, ActivityExecutionContext scope, LogPersistenceMode otherwise)
    {
        var said = rule switch
        {
            null => LogPersistenceMode.Inherit,
            { Expression: { } expression } => await EvaluateAsync(expression, scope),
            { Mode: null } => configured,
            _ => rule.Mode.Value,
        };
        return said == LogPersistenceMode.Inherit ? otherwise : said;
    }

    private async ValueTask<LogPersistenceMode> EvaluateAsync(Expressions.Expression expression, ActivityExecutionContext scope)
    {
        try
        {
            var value = await context.Execution.Expressions.EvaluateAsync(scope, expression);
            if (LogRuleReading.ModeOf(value) is { } mode) return mode;
            trouble = $"日志留存的表达式应得出 Include、Exclude 或 Inherit，实际得出 {Values.ValueText.Excerpt(value)}。";
        }
        catch (Exception e) when (FaultPolicy.BelongsToActivity(e) && e is not Faults.BurstBudgetExceededException)
        {
            trouble = $"日志留存的表达式无法求值：{e.Message}";
        }

        return LogPersistenceMode.Inherit;
    }

    private static WorkflowActivity? WorkflowAround(Activity activity)
    {
        for (var parent = activity.Parent ?? activity; parent is not null; parent = parent.Parent)
            if (parent is WorkflowActivity workflow) return workflow;
        return activity as WorkflowActivity;
    }
}
