namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>What the log keeps of one execution's values, by name.</summary>
/// <param name="IsNew">True in the burst in which the execution began: outputs that were not set are written as null, as Elsa does.</param>
/// <param name="Trouble">Why a rule of the definition could not be asked; null where all could.</param>
internal sealed record KeptValues(IReadOnlySet<string> Inputs, IReadOnlySet<string> Outputs, bool InternalState, bool IsNew, string? Trouble);
