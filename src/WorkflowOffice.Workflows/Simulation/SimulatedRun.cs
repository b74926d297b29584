using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Simulation;

/// <summary>What the simulated steps of one test run share.</summary>
internal sealed class SimulatedRun(WorkflowDefinition definition, IReadOnlyList<IStepKnowledge> knowledge, IReadOnlyList<IStepSimulation> simulations)
{
    private readonly StepBehaviours behaviours = new(knowledge, [.. definition.Activities]);

    internal StepBehaviour BehaviourOf(Activity step) => behaviours.Of(step);

    internal void Leave(Activity step, string? outcome, int visit, ActivityExecutionContext context)
    {
        foreach (var simulation in simulations)
            simulation.Leave(step, outcome, visit, context);
    }

    internal static IEnumerable<Bookmark> WaitingIn(ActivityExecutionContext context, IReadOnlyCollection<string> activityIds) =>
        context.Execution.State.Bookmarks.Where(bookmark => activityIds.Contains(bookmark.ActivityId)).ToList();

    internal string? StoppedOutcomeOf(string activityId) =>
        definition.FindActivity(activityId) is { } step ? BehaviourOf(step).Outcomes?.FirstOrDefault(outcome => outcome.OnlyWhenStopped)?.Name : null;
}
