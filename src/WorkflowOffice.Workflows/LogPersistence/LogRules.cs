namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>What the definition says about the values of one activity, or of a workflow. A rule that is null is not written down.</summary>
/// <param name="Inputs">By JSON name, as the designer writes it.</param>
/// <param name="Outputs">By JSON name.</param>
internal sealed record LogRules(
    LogRule? Default, LogRule? InternalState, IReadOnlyDictionary<string, LogRule> Inputs, IReadOnlyDictionary<string, LogRule> Outputs);
