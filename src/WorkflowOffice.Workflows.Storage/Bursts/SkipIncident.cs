namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Pass over the faulted activity as if it had completed with these outcomes; none: "Done".</summary>
internal sealed record SkipIncident(IReadOnlyList<string>? Outcomes);
