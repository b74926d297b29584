using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Activities.Composition;

/// <summary>Counts workflows that execute workflows within one burst, so that one that executes itself is stopped.</summary>
internal static class NestedStarts
{
    private static readonly AsyncLocal<int> Depth = new();

    public static IDisposable Enter(WorkflowRunnerOptions options)
    {
        if (Depth.Value >= options.MaximumNestedStarts)
            throw new BurstBudgetExceededException("流程嵌套层数", $"{options.MaximumNestedStarts} 层");
        Depth.Value++;
        return new Level();
    }

    private sealed class Level : IDisposable
    {
        public void Dispose() => Depth.Value--;
    }
}
