namespace WorkflowOffice.Workflows.Faults;

/// <summary>A request that this installation does not send, or an answer that it does not take (X-WFR-24).</summary>
public sealed class HttpRequestRefusedException(string message)
    : WorkflowFaultException("X-WFR-24", message, message, "WorkflowOffice.HttpRequestRefused");
