namespace WorkflowOffice.Workflows.Analysis;

/// <summary>One burst from a position to the next.</summary>
/// <param name="From">-1: the start of the chart.</param>
/// <param name="To">-1: an ending.</param>
/// <param name="Step">The waiting step that went on; -1 at the start.</param>
/// <param name="Events">Step * 2 = started, step * 2 + 1 = completed.</param>
internal sealed record ChartMove(int From, int To, int Step, string Outcome, int[] Events);
