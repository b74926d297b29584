namespace WorkflowOffice.Workflows.Faults;

/// <summary>A workflow to be started has no published version (X-WFR-20).</summary>
public sealed class ChildWorkflowNotFoundException(string? definitionId)
    : WorkflowFaultException(
        "X-WFR-20",
        $"流程 {definitionId} 没有已发布的版本，无法启动。请先发布该流程。",
        $"No published version of workflow definition with ID {definitionId} found.",
        "System.Exception");
