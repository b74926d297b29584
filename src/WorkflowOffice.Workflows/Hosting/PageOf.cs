namespace WorkflowOffice.Workflows.Hosting;

/// <summary>One page of a list and how many rows there are without paging.</summary>
public sealed record PageOf<T>(IReadOnlyList<T> Items, long TotalCount);
