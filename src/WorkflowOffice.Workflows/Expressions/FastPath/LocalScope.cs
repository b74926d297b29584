using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>A scope with the parameters of an arrow function in front of it.</summary>
internal sealed class LocalScope(IScriptScope outer, string[] names, SimpleValue[] values) : IScriptScope
{
    /// <summary>How many arrow functions stand around; 1 for the outermost.</summary>
    public int Depth { get; } = outer is LocalScope around ? around.Depth + 1 : 1;

    public string WorkflowInstanceId => outer.WorkflowInstanceId;

    public string? WorkflowInstanceName => outer.WorkflowInstanceName;

    public string WorkflowDefinitionId => outer.WorkflowDefinitionId;

    public string WorkflowDefinitionVersionId => outer.WorkflowDefinitionVersionId;

    public int WorkflowDefinitionVersion => outer.WorkflowDefinitionVersion;

    public string? CorrelationId => outer.CorrelationId;

    public DateTimeOffset Now => outer.Now;

    public string Seed => outer.Seed;

    public IReadOnlyDictionary<string, JsonNode?> Variables => outer.Variables;

    public IReadOnlyDictionary<string, JsonNode?> Input => outer.Input;

    public IEnumerable<string> InputNames => outer.InputNames;

    public IEnumerable<string> DeclaredInputNames => outer.DeclaredInputNames;

    public IEnumerable<string> ActivityNames => outer.ActivityNames;

    public IReadOnlyDictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs => outer.ActivityOutputs;

    public IEnumerable<(string Activity, string Output)> DeclaredOutputs => outer.DeclaredOutputs;

    public JsonNode? LastResult => outer.LastResult;

    public IEnumerable<string> VariableNames => outer.VariableNames;

    public bool TryGetVariable(string name, out JsonNode? value) => outer.TryGetVariable(name, out value);

    /// <summary>The nearest parameter of that name; unsure where the function got fewer values than it has parameters.</summary>
    public SimpleValue Find(string name)
    {
        var index = Array.IndexOf(names, name);
        if (index >= 0) return index < values.Length ? values[index] : SimpleValue.Unsure;
        return outer is LocalScope around ? around.Find(name) : SimpleValue.Unsure;
    }
}
