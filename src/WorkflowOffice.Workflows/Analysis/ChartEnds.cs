namespace WorkflowOffice.Workflows.Analysis;

/// <summary>How a contained chart can be over.</summary>
/// <param name="Completes">It can complete, and the step that contains it goes on.</param>
/// <param name="Finishes">It can end the whole workflow.</param>
internal readonly record struct ChartEnds(bool Completes, bool Finishes);
