using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>How the office's own steps behave in the flow.</summary>
internal sealed class OfficeStepKnowledge : IStepKnowledge
{
    public StepBehaviour? Describe(Activity step, IReadOnlyList<Activity> all) => step.Type switch
    {
        StepSettings.HumanTask => HumanTask(step),
        StepSettings.ServeDocument => new StepBehaviour(true, [new(ServeDocumentActivity.Served)]),
        StepSettings.StatutoryDeadline => Deadline(step),
        StepSettings.AwaitResult => new StepBehaviour(true, [new StepOutcome("Done")]),
        StepSettings.StopDeadline => Immediate with
        {
            Stops = [.. all.Where(s => s.Type == StepSettings.StatutoryDeadline && s.Text("key") == step.Text("key")).Select(s => s.Id)],
        },
        StepSettings.CancelSteps => Immediate with { Withdraws = step.Texts("steps").ToList() },
        _ => null,
    };

    private static StepBehaviour Immediate { get; } = new(false, [new StepOutcome("Done")]);

    private static StepBehaviour HumanTask(Activity step)
    {
        var outcomes = step.Texts("outcomes");
        var isScript = outcomes.Count == 0 && step.Has("outcomes");
        return new StepBehaviour(true, isScript ? null : [.. (outcomes.Count == 0 ? ["完成"] : outcomes).Distinct().Select(name => new StepOutcome(name))])
        {
            IsOptional = step.Flag("optional"),
        };
    }

    /// <summary>A period that only escalates never ends by itself; whoever stops it need not lead anywhere.</summary>
    private static StepBehaviour Deadline(Activity step)
    {
        StepOutcome[] stopped =
        [
            new(StatutoryDeadlineActivity.StoppedInTime, MayEndHere: true, OnlyWhenStopped: true),
            new(StatutoryDeadlineActivity.StoppedLate, MayEndHere: true, OnlyWhenStopped: true),
        ];
        return new StepBehaviour(
            true, step.Text("whenDue") == StatutoryDeadlineActivity.Escalate ? stopped : [new(StatutoryDeadlineActivity.Expired), .. stopped]);
    }
}
