namespace WorkflowOffice.Workflows.Analysis;

/// <summary>How a step behaves in the flow, as far as the structure needs to know.</summary>
/// <param name="Waits">A person, a period or an event lets it go on; false: it completes in the same burst.</param>
/// <param name="Outcomes">The ways out that are possible with the step's present settings; null: whatever is connected.</param>
public sealed record StepBehaviour(bool Waits, IReadOnlyList<StepOutcome>? Outcomes)
{
    /// <summary>A right, not a duty: nobody has to act for the flow to be complete.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How many of the outcomes are taken at once.</summary>
    public OutcomeChoice Choice { get; init; } = OutcomeChoice.One;

    /// <summary>Nothing runs after it (Finish, End).</summary>
    public bool Ends { get; init; }

    /// <summary>Ids of steps that it makes leave by their outcomes of <see cref="StepOutcome.OnlyWhenStopped"/>.</summary>
    public IReadOnlyCollection<string> Stops { get; init; } = [];

    /// <summary>Ids of steps that it withdraws.</summary>
    public IReadOnlyCollection<string> Withdraws { get; init; } = [];
}
