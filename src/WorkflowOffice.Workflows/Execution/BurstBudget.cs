using System.Diagnostics;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Counts what a burst uses up and stops it at the limit.</summary>
internal sealed class BurstBudget(WorkflowRunnerOptions options)
{
    private readonly long startedAt = Stopwatch.GetTimestamp();
    private long bytes;

    public int Steps { get; private set; }

    public void Step()
    {
        if (++Steps > options.MaximumSteps) throw new BurstBudgetExceededException("步骤数", $"{options.MaximumSteps} 步");
        if ((Steps & 15) == 0 && Stopwatch.GetElapsedTime(startedAt) > options.MaximumTime)
            throw new BurstBudgetExceededException("时间", $"{options.MaximumTime.TotalSeconds:0} 秒");
    }

    /// <summary>Counts a value that is about to be kept.</summary>
    public void Keep(JsonNode? value)
    {
        bytes += ValueSize.Of(value, options.MaximumBytes - bytes);
        if (bytes > options.MaximumBytes) throw new BurstBudgetExceededException("数据量", $"{options.MaximumBytes / 1024} KB");
    }
}
