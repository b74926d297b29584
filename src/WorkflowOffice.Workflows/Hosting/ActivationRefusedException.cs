using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>The workflow's activation strategy allows no further instance now (X-WFR-08).</summary>
public sealed class ActivationRefusedException(string workflowName, string otherInstanceId, ActivationStrategy strategy)
    : WorkflowException("X-WFR-08", $"流程“{workflowName}”的启动方式为“{NameOf(strategy)}”，实例 {otherInstanceId} 尚未办结，现在不能再启动。")
{
    private static string NameOf(ActivationStrategy strategy) => strategy switch
    {
        ActivationStrategy.Singleton => "同一流程同时只有一个实例",
        ActivationStrategy.CorrelatedSingleton => "同一流程、同一关联号同时只有一个实例",
        ActivationStrategy.Correlation => "同一关联号同时只有一个实例",
        _ => "不限",
    };
}
