namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>A line of a flowchart: from an outcome of one activity to another activity.</summary>
internal sealed record Connection(Activity Source, string SourcePort, Activity Target, string? TargetPort, string Path)
{
    /// <summary>Names the connection in the state.</summary>
    public string Key { get; } = $"{Source.Id}:{SourcePort}->{Target.Id}:{TargetPort}";
}
