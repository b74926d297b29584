namespace WorkflowOffice.Workflows.Faults;

/// <summary>A connection leads back into the middle of a fork (X-WFR-15).</summary>
public sealed class InvalidBackwardConnectionException(string source, string target)
    : WorkflowFaultException(
        "X-WFR-15",
        $"从 {source} 返回 {target} 的连线无效：到达 {source} 的每条路径都必须经过 {target}。请在流程设计中改接到分叉之前的步骤。",
        $"Invalid backward connection: Every path from the source ('{source}') must go through the target ('{target}') when tracing back to the start.",
        "System.Exception");
