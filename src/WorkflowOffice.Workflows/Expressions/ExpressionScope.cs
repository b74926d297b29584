using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Expressions;

/// <summary>What a script of one activity execution can see.</summary>
/// <param name="arguments">What is there for this one evaluation: read like variables (getItem()).</param>
internal sealed class ExpressionScope(ActivityExecutionContext context, IReadOnlyDictionary<string, JsonNode?>? arguments = null) : IScriptScope
{
    private readonly WorkflowExecution execution = context.Execution;

    public string WorkflowInstanceId => execution.State.InstanceId;

    public string? WorkflowInstanceName => execution.State.Name;

    public string WorkflowDefinitionId => execution.State.DefinitionId;

    public string WorkflowDefinitionVersionId => execution.State.DefinitionVersionId;

    public int WorkflowDefinitionVersion => execution.State.DefinitionVersion;

    public string? CorrelationId => execution.State.CorrelationId;

    public DateTimeOffset Now => execution.Now;

    public string Seed => $"{execution.State.InstanceId}/{context.Id}/{execution.State.JournalLength}";

    public IReadOnlyDictionary<string, JsonNode?> Variables
    {
        get
        {
            var all = arguments?.ToDictionary(StringComparer.Ordinal) ?? [];
            for (var scope = context; scope is not null; scope = scope.Parent)
                foreach (var (name, value) in scope.State.Variables ?? [])
                    all.TryAdd(name, value);
            return all;
        }
    }

    public IEnumerable<string> VariableNames
    {
        get
        {
            foreach (var name in arguments?.Keys ?? []) yield return name;
            for (var scope = context; scope is not null; scope = scope.Parent)
            {
                if (scope.State.Variables is not { } variables) continue;
                foreach (var name in variables.Keys) yield return name;
            }
        }
    }

    public IReadOnlyDictionary<string, JsonNode?> Input
    {
        get
        {
            var all = new Dictionary<string, JsonNode?>(StringComparer.OrdinalIgnoreCase);
            if (context.CompositeInput() is { } composite)
                foreach (var (name, value) in composite) all.TryAdd(name, value);
            foreach (var (name, value) in execution.BurstInput) all.TryAdd(name, value);
            foreach (var (name, value) in execution.State.Input) all.TryAdd(name, value);
            return all;
        }
    }

    /// <summary>Inside a sub-workflow its own inputs and variables count, not the inputs of the workflow around it.</summary>
    public IEnumerable<string> DeclaredInputNames => execution.Definition.Inputs.Count == 0 || context.IsInsideSubWorkflow ? [] : execution.Definition.Inputs.Select(i => i.Name);

    public IEnumerable<string> ActivityNames => Visible.SelectMany(a => string.IsNullOrEmpty(a.Name) || a.Name == a.Id ? [a.Id] : new[] { a.Id, a.Name });

    public IEnumerable<string> InputNames => execution.Definition.Inputs.Select(i => i.Name).Concat(Input.Keys);

    public IReadOnlyDictionary<string, Dictionary<string, JsonNode?>> ActivityOutputs
    {
        get
        {
            var all = new Dictionary<string, Dictionary<string, JsonNode?>>(StringComparer.Ordinal);
            foreach (var activity in Visible)
            {
                if (context.FindOutputs(activity.Id) is not { } outputs) continue;
                all[activity.Id] = outputs;
                if (!string.IsNullOrEmpty(activity.Name)) all.TryAdd(activity.Name, outputs);
            }

            return all;
        }
    }

    /// <summary>The activities whose outputs a script may ask for.</summary>
    private IEnumerable<Activity> Visible
    {
        get
        {
            if (!execution.Options.Defects.HasFlag(ElsaDefects.OwnContainerOnly)) return execution.Definition.Activities;
            var container = context;
            while (container.Parent is not null && !container.Activity.IsVariableContainer) container = container.Parent;
            return container.Activity.Children;
        }
    }

    public IEnumerable<(string Activity, string Output)> DeclaredOutputs =>
        from activity in Visible
        from output in activity.Outputs
        from name in new[] { activity.Name, activity.Id }
        where !string.IsNullOrEmpty(name)
        select (name, output.Name);

    public JsonNode? LastResult => execution.State.LastResult;

    public bool TryGetVariable(string name, out JsonNode? value) => arguments?.TryGetValue(name, out value) == true || context.TryGetVariable(name, out value);

    public string? FindActivityId(string idOrName) =>
        execution.Definition.Activities.FirstOrDefault(a => a.Name == idOrName || a.Id == idOrName)?.Id;
}
