namespace WorkflowOffice.Workflows.Analysis;

/// <summary>A way out of a step.</summary>
/// <param name="MayEndHere">The path may end there without a connection.</param>
/// <param name="OnlyWhenStopped">Only another step makes it happen (<see cref="StepBehaviour.Stops"/>).</param>
public sealed record StepOutcome(string Name, bool MayEndHere = false, bool OnlyWhenStopped = false);
