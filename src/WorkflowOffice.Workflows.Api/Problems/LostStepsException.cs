namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>A save would drop steps that the designer may not have shown (X-WFD-06); nothing was stored.</summary>
public sealed class LostStepsException(string message) : WorkflowException("X-WFD-06", message);
