using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>How much one burst may do before it becomes an incident (design §5).</summary>
public sealed class WorkflowRunnerOptions
{
    /// <summary>Activity executions and resumes.</summary>
    [Range(10, 10_000_000)]
    public int MaximumSteps { get; set; } = 20_000;

    /// <summary>Wall-clock time.</summary>
    public TimeSpan MaximumTime { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Size of the values that a burst assigns to variables and outputs.</summary>
    [Range(1024, 1_000_000_000)]
    public long MaximumBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>Sub-workflows inside sub-workflows.</summary>
    [Range(1, 100)]
    public int MaximumNestedStarts { get; set; } = 16;

    /// <summary>Whether the execution log keeps values of inputs and outputs where a definition does not say so. Not Inherit.</summary>
    public LogPersistence.LogPersistenceMode LogPersistence { get; set; } = Workflows.LogPersistence.LogPersistenceMode.Exclude;

    /// <summary>True: values that do not fit their type become its default or are rounded, as Elsa does.</summary>
    public bool LenientConversions { get; set; }

    /// <summary>Elsa's own defects, reproduced only to prove that nothing but them tells us from Elsa.</summary>
    internal ElsaDefects Defects { get; set; }
}
