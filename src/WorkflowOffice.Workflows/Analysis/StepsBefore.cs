namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What can have happened, and what must have happened, whenever a step starts.</summary>
/// <param name="MayHaveStarted">In at least one way of running.</param>
/// <param name="MustHaveStarted">In every way of running.</param>
public sealed record StepsBefore(
    IReadOnlySet<Activity> MayHaveStarted, IReadOnlySet<Activity> MayHaveCompleted, IReadOnlySet<Activity> MustHaveStarted,
    IReadOnlySet<Activity> MustHaveCompleted)
{
    public static readonly StepsBefore Nothing =
        new(new HashSet<Activity>(), new HashSet<Activity>(), new HashSet<Activity>(), new HashSet<Activity>());
}
