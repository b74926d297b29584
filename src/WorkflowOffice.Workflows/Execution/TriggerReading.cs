using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Works out the triggers of a definition in an execution that is never run.</summary>
internal static class TriggerReading
{
    public static async ValueTask<IReadOnlyList<WorkflowTrigger>> ReadAsync(WorkflowExecution execution)
    {
        var triggers = new List<WorkflowTrigger>();
        var findings = new List<DefinitionFinding>();
        foreach (var activity in execution.Definition.Activities.Where(a => a.CanStartWorkflow && !DefinitionChecks.IsInsideSubWorkflow(a)))
        {
            try
            {
                var context = ContextOf(execution, activity);
                await context.EvaluateInputsAsync();
                if (activity.DescribeTrigger(context) is { } facts) triggers.Add(new WorkflowTrigger(activity.Id, activity.Type, facts));
            }
            catch (Exception e) when (FaultPolicy.BelongsToActivity(e))
            {
                findings.Add(new DefinitionFinding(
                    FindingCodes.UnusableTrigger, $"“{activity.DisplayText}”不能启动流程：{e.Message}", activity.JsonPath, activity.Id, activity.DisplayText));
            }
        }

        return findings.Count == 0 ? triggers : throw new WorkflowDefinitionInvalidException(findings);
    }

    /// <summary>The activity as it would stand in a new instance: everything above it with its variables.</summary>
    private static ActivityExecutionContext ContextOf(WorkflowExecution execution, Activity activity)
    {
        var parent = activity.Parent is null ? null : ContextOf(execution, activity.Parent);
        var context = new ActivityExecutionContext(execution, parent, activity, new ActivityState
        {
            Id = execution.NewId(),
            ActivityId = activity.Id,
            NodeId = activity.NodeId,
            ActivityType = activity.Type,
        });
        context.DeclareVariables(null);
        return context;
    }
}
