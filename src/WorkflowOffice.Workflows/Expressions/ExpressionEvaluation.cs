using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>Evaluates expressions of a burst.</summary>
internal sealed class ExpressionEvaluation(WorkflowExecution execution, IScriptEvaluator scripts)
{
    public async ValueTask<JsonNode?> EvaluateAsync(
        ActivityExecutionContext context, Expression expression, IReadOnlyDictionary<string, JsonNode?>? arguments = null)
    {
        switch (expression.Type)
        {
            case Expression.Literal or Expression.Object:
                return expression.Value;
            case Expression.Variable:
                return Variable(context, expression);
            case Expression.Input:
                return Input(context, expression);
            case Expression.Output:
                return Output(context, expression);
            case Expression.JavaScript:
                return string.IsNullOrWhiteSpace(expression.Text) ? null : (await RunScriptAsync(context, expression, arguments)).Value;
            default:
                if (execution.Options.Defects.HasFlag(ElsaDefects.UnknownExpressionsAreNull)) return null;
                throw new ExpressionUnsupportedException(expression.Type);
        }
    }

    /// <summary>Runs a script and carries out what it set.</summary>
    public async ValueTask<ScriptResult> RunScriptAsync(
        ActivityExecutionContext context, Expression script, IReadOnlyDictionary<string, JsonNode?>? arguments = null)
    {
        var result = await scripts.EvaluateAsync(script, new ExpressionScope(context, arguments), execution.CancellationToken);
        foreach (var (name, value) in result.Variables)
        {
            if (value is null && execution.Options.Defects.HasFlag(ElsaDefects.NullIsNotAssigned) && result.Nulled.Contains(name)) continue;
            context.SetOrCreateVariable(name, value);
        }

        if (result.CorrelationId is [var correlationId]) execution.State.CorrelationId = correlationId;
        if (result.InstanceName is [var instanceName]) execution.State.Name = instanceName;
        return result;
    }

    /// <summary>The value names a variable by its definition object; bare text names nothing, as in Elsa.</summary>
    private static JsonNode? Variable(ActivityExecutionContext context, Expression expression)
    {
        if (expression.Value is not { } value) return null;
        var reference = value as JsonObject ?? ValueConversion.ParseText(value) as JsonObject;
        if (reference is null) return null;
        var id = DefinitionJson.Text(reference, "id");
        return context.TryGetVariableById(id, DefinitionJson.Text(reference, "name"), out var found) ? found : throw new VariableNotFoundException(id ?? "", byReference: true);
    }

    /// <summary>The value names an input by its definition object; bare text names nothing, as in Elsa.</summary>
    private static JsonNode? Input(ActivityExecutionContext context, Expression expression)
    {
        var reference = expression.Value as JsonObject ?? ValueConversion.ParseText(expression.Value) as JsonObject;
        return DefinitionJson.Text(reference, "name") is { } name
            ? new ExpressionScope(context).Input.GetValueOrDefault(name)
            : null;
    }

    private static JsonNode? Output(ActivityExecutionContext context, Expression expression)
    {
        var reference = expression.Value as JsonObject ?? ValueConversion.ParseText(expression.Value) as JsonObject;
        if (DefinitionJson.Text(reference, "activityId") is not { } activity) return null;
        var outputs = context.FindOutputs(new ExpressionScope(context).FindActivityId(activity) ?? activity);
        return outputs?.GetValueOrDefault(DefinitionJson.Text(reference, "outputName") ?? "Result");
    }
}
