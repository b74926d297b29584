namespace WorkflowOffice.Workflows.Faults;

/// <summary>A workflow is to be dispatched over a channel that this installation does not have (X-WFR-26).</summary>
public sealed class UnknownChannelException(string channel)
    : WorkflowFaultException(
        "X-WFR-26",
        $"没有名为“{channel}”的启动通道。请在步骤中重新选择，或者由系统管理员配置它（Workflows:Channels）。",
        "The specified channel does not exist.",
        "Elsa.Workflows.Exceptions.FaultException");
