using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Workflows.Storage.Stimuli;

/// <summary>A channel over which workflows are dispatched: its starts wait for each other, not for those of other channels.</summary>
public sealed class DispatchChannel
{
    [Required, StringLength(100, MinimumLength = 1)]
    public string Name { get; set; } = "";

    /// <summary>How many of its instances each host starts at the same time.</summary>
    [Range(1, 64)]
    public int Concurrency { get; set; } = 1;
}
