namespace WorkflowOffice.Workflows.Registry;

/// <summary>One choice of a picker.</summary>
/// <param name="Value">What the definition keeps.</param>
/// <param name="Text">What people read.</param>
public sealed record InputOption(string Value, string Text);
