namespace WorkflowOffice.Workflows.Api.Problems;

/// <summary>The request carries no workflow that could be read (X-WFD-04).</summary>
public sealed class UnreadableRequestException(string message) : WorkflowException("X-WFD-04", message);
