using WorkflowOffice.Workflows.Activities.Branching;
using WorkflowOffice.Workflows.Activities.Composition;
using WorkflowOffice.Workflows.Activities.Primitives;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>The behaviour of every step: what the projects know of theirs, else what the descriptor and Elsa's own types tell.</summary>
internal sealed class StepBehaviours(IReadOnlyList<IStepKnowledge> knowledge, IReadOnlyList<Activity> all)
{
    private static readonly HashSet<string> Pausing =
    [
        "Elsa.Event", "Elsa.RunTask", "Elsa.Delay", "Elsa.Timer", "Elsa.Cron", "Elsa.StartAt", "Elsa.ExecuteWorkflow", "Elsa.DispatchWorkflow",
        "Elsa.BulkDispatchWorkflows",
    ];

    private readonly Dictionary<Activity, StepBehaviour> known = [];

    public StepBehaviour Of(Activity step)
    {
        if (!known.TryGetValue(step, out var behaviour))
            known[step] = behaviour = knowledge.Select(k => k.Describe(step, all)).FirstOrDefault(b => b is not null) ?? Default(step);
        return behaviour;
    }

    private StepBehaviour Default(Activity step)
    {
        var outcomes = ActivityReadContext.KnownOutcomes(step)?.Distinct().Select(name => new StepOutcome(name)).ToList();
        var choice = step switch
        {
            FlowFork => OutcomeChoice.All,
            FlowSwitch => SwitchChoice(step),
            _ => OutcomeChoice.One,
        };
        return new StepBehaviour(Waits(step), outcomes)
        {
            Choice = choice,
            Ends = step is Finish or Fault or Complete || step.IsTerminal || step.Descriptor?.IsTerminal == true,
        };
    }

    private bool Waits(Activity step) =>
        Pausing.Contains(step.Type) || step.Descriptor?.Kind is ActivityKind.Task or ActivityKind.Trigger || step.Children.Any(child => Of(child).Waits);

    private static OutcomeChoice SwitchChoice(Activity step) =>
        step.Inputs.FirstOrDefault(i => i.Name == "Mode")?.Expression is { Type: Expression.Literal, Value: { } value }
        && ValueText.Of(value) == nameof(SwitchMode.MatchAny)
            ? OutcomeChoice.Several
            : OutcomeChoice.One;
}
