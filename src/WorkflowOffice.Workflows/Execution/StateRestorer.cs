using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Rebuilds the executions of an instance from its state.</summary>
internal static class StateRestorer
{
    public static void Restore(WorkflowExecution execution, Dictionary<string, ActivityExecutionContext> contexts)
    {
        foreach (var state in execution.State.Activities)
        {
            // An activity can be missing only where an instance was moved to another version; it has nowhere to go on.
            if (!execution.Definition.ByNodeId.TryGetValue(state.NodeId, out var activity)) continue;
            var owner = state.OwnerId is { } id ? contexts.GetValueOrDefault(id) : null;
            if (state.OwnerId is not null && owner is null) continue;
            var context = new ActivityExecutionContext(execution, owner, activity, state);
            if (execution.Options.Defects.HasFlag(ElsaDefects.LosesBranchSets)) context.RestoredProperties = state.Properties?.Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
            execution.AddRestored(context);
        }

        if (execution.Options.Defects.HasFlag(ElsaDefects.ForgetsOverSuspension)) Forget(execution, contexts);
    }

    /// <summary>Elsa's defect, for the conformance test: only what has a workflow storage driver outlives a suspension.</summary>
    private static void Forget(WorkflowExecution execution, Dictionary<string, ActivityExecutionContext> contexts)
    {
        if (execution.State.Activities.Count == 0) return;
        var state = execution.State;
        var kept = execution.Definition.Inputs.Where(i => IsKept(i.StorageDriverType)).Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in state.Input.Keys.Where(n => !kept.Contains(n)).ToList()) state.Input.Remove(name);
        state.ActivityOutputs.Clear();
        state.LastResult = null;
        foreach (var context in contexts.Values) context.State.Outputs = null;
        foreach (var context in contexts.Values)
            foreach (var variable in context.Activity.DeclaredVariables.Where(v => !IsKept(v.StorageDriverTypeName)))
                if (context.State.Variables?.ContainsKey(variable.Name) == true) context.State.Variables[variable.Name] = null;
    }

    private static bool IsKept(string? driver) => driver?.Contains("Workflow", StringComparison.Ordinal) == true
        && !driver.Contains("MemoryStorageDriver", StringComparison.Ordinal);
}
