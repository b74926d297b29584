using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Values;
using Expression = WorkflowOffice.Workflows.Expressions.Expression;

namespace WorkflowOffice.Workflows;

/// <content>Inputs, outputs and variables.</content>
public sealed partial class ActivityExecutionContext
{
    private Dictionary<string, JsonNode?>? inputs;

    /// <summary>The properties that came from a stored state; kept only where the conformance test asks for Elsa's defects.</summary>
    internal IReadOnlySet<string>? RestoredProperties { get; set; }

    public JsonNode? GetVariable(string name) => TryGetVariable(name, out var value) ? value : null;

    /// <summary>Sets the nearest variable of that name; false when none is declared.</summary>
    public bool SetVariable(string name, JsonNode? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.State.Variables?.ContainsKey(name) != true) continue;
            scope.Assign(name, value);
            return true;
        }

        return false;
    }

    /// <summary>Sets a variable, creating it in the nearest container where nobody declared it.</summary>
    internal void SetOrCreateVariable(string name, JsonNode? value)
    {
        if (SetVariable(name, value)) return;
        var scope = this;
        while (scope.Parent is not null && !scope.Activity.IsVariableContainer) scope = scope.Parent;
        scope.Assign(name, value);
    }

    /// <summary>Sets the variable with this id; false when none is in scope.</summary>
    internal bool SetVariableById(string id, JsonNode? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            foreach (var variable in scope.Activity.DeclaredVariables)
            {
                if (variable.Id != id) continue;
                scope.Assign(variable.Name, value);
                return true;
            }
        }

        return false;
    }

    /// <summary>The variable with this id; without an id, or where the id is a name, the nearest of that name.</summary>
    internal bool TryGetVariableById(string? id, string? name, out JsonNode? value)
    {
        for (var scope = this; scope is not null && id is not null; scope = scope.Parent)
        {
            foreach (var variable in scope.Activity.DeclaredVariables)
            {
                if (variable.Id != id) continue;
                value = scope.State.Variables?.GetValueOrDefault(variable.Name);
                return true;
            }
        }

        return TryGetVariable(id ?? name ?? "", out value);
    }

    internal bool TryGetVariable(string name, out JsonNode? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope.State.Variables is { } variables && variables.TryGetValue(name, out value)) return true;
        value = null;
        return false;
    }

    internal void DeclareVariables(IReadOnlyList<KeyValuePair<string, JsonNode?>>? dynamic)
    {
        foreach (var variable in Activity.DeclaredVariables) (State.Variables ??= [])[variable.Name] = variable.DefaultValue;
        foreach (var (name, value) in dynamic ?? []) (State.Variables ??= [])[name] = value;
    }

    /// <summary>Evaluates every input that the activity does not evaluate itself.</summary>
    internal async ValueTask EvaluateInputsAsync()
    {
        foreach (var input in Activity.Inputs)
            if (input.AutoEvaluate) await EvaluateInputAsync(input);
    }

    /// <summary>Evaluates one input now; its failure names the input.</summary>
    internal async ValueTask<JsonNode?> EvaluateInputAsync(Input input)
    {
        if (input.Expression is not { } expression) return input.DefaultJson;
        if (expression.Type is Expression.Literal or Expression.Object) return expression.Value;
        try
        {
            var value = await Execution.Expressions.EvaluateAsync(this, expression);
            // Checked here so that a value that cannot be used is reported as a failing input, not somewhere inside the activity.
            if (input.ValueType != typeof(object) && value is not null)
                ValueConversion.ToClr(value, input.ValueType, $"输入“{input.Name}”", Execution.Options.LenientConversions);
            Execution.Budget.Keep(value);
            (inputs ??= [])[input.Name] = value;
            return value;
        }
        catch (Exception e) when (Workflows.Execution.FaultPolicy.BelongsToActivity(e) && e is not BurstBudgetExceededException)
        {
            throw new InputEvaluationException(input, e);
        }
    }

    internal void SetOutput(Output? output, JsonNode? value)
    {
        if (output is null) return;
        BindOutput(output, value);
        RecordOutput(output.Name, value);
    }

    /// <summary>Assigns a value to the variable or workflow output that the definition bound to an output.</summary>
    internal void BindOutput(Output output, JsonNode? value)
    {
        if (output.TargetId is not { } target || SetVariableById(target, value) || SetVariable(target, value)) return;
        if (Definition.Outputs.Any(o => o.Name == target)) SetWorkflowOutput(target, value);
    }

    internal bool IsInsideSubWorkflow
    {
        get
        {
            for (var scope = Parent; scope is not null; scope = scope.Parent)
                if (scope.Activity is Activities.Workflows.SubWorkflowActivity) return true;
            return false;
        }
    }

    /// <summary>The evaluated inputs of the nearest sub-workflow around this execution; null outside one.</summary>
    internal IReadOnlyDictionary<string, JsonNode?>? CompositeInput()
    {
        for (var scope = Parent; scope is not null; scope = scope.Parent)
            if (scope.Activity is Activities.Workflows.SubWorkflowActivity)
                return scope.Activity.Inputs.ToDictionary(i => i.Name, i => scope.State.Variables?.GetValueOrDefault(i.Name) ?? scope.InputValue(i), StringComparer.OrdinalIgnoreCase);
        return null;
    }

    /// <summary>The outputs of an activity that stands in an execution around this one; null where it has none, or ran elsewhere.</summary>
    internal Dictionary<string, JsonNode?>? FindOutputs(string activityId)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
            if (scope.State.Outputs?.TryGetValue(activityId, out var outputs) == true) return outputs;
        return Execution.State.ActivityOutputs.GetValueOrDefault(activityId);
    }

    internal void RecordOutput(string outputName, JsonNode? value)
    {
        Execution.Budget.Keep(value);
        var state = Execution.State;
        // The workflow and its root activity run once: what stands in them stays readable when the instance is over.
        var around = Parent?.Parent?.Parent is null ? state.ActivityOutputs : Parent.State.Outputs ??= [];
        if (!around.TryGetValue(Activity.Id, out var outputs)) around[Activity.Id] = outputs = [];
        if (!Execution.Options.Defects.HasFlag(ElsaDefects.FirstOutputStays) || !outputs.ContainsKey(outputName)) outputs[outputName] = value;
        if (Execution.KeepsValues) (OutputsOfBurst ??= [])[outputName] = value;
        if (outputName == "Result") state.LastResult = value;
    }

    /// <summary>Sets an output of the instance.</summary>
    internal void SetWorkflowOutput(string name, JsonNode? value)
    {
        Execution.Budget.Keep(value);
        Execution.State.Output[name] = value;
    }

    /// <summary>The state to keep; inputs that came from expressions are kept for the time after a suspension.</summary>
    internal ActivityState Save()
    {
        if (inputs is not null) State.Inputs = inputs;
        return State;
    }

    /// <summary>An input's value where it is fixed or was worked out; false for those that the activity asks for itself.</summary>
    internal bool TryGetEvaluated(Input input, out JsonNode? value)
    {
        value = InputValue(input);
        return value is not null || (input.AutoEvaluate && (input.Expression is null or { Type: Expression.Literal or Expression.Object }
            || inputs?.ContainsKey(input.Name) == true || State.Inputs?.ContainsKey(input.Name) == true));
    }

    private JsonNode? InputValue(Input input)
    {
        if (input.Expression is not { } expression) return input.DefaultJson;
        if (expression.Type is Expression.Literal or Expression.Object) return expression.Value;
        return inputs?.TryGetValue(input.Name, out var value) == true ? value : State.Inputs?.GetValueOrDefault(input.Name);
    }

    private void Assign(string name, JsonNode? value)
    {
        Execution.Budget.Keep(value);
        var declared = Activity.DeclaredVariables.FirstOrDefault(v => v.Name == name);
        var converted = declared is null
            ? value
            : ValueConversion.ToType(value, declared.Type, $"变量“{name}”", Execution.Options.LenientConversions);
        (State.Variables ??= [])[name] = ValueConversion.Detach(converted);
    }
}
