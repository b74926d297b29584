using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>What the office's checks look at.</summary>
/// <param name="Predecessor">The version that is published now; null where there is none.</param>
/// <param name="Today">The legal day.</param>
internal sealed record GateContext(DefinitionAnalysis Analysis, Installation Installation, WorkflowDefinition? Predecessor, DateOnly Today)
{
    internal IReadOnlyList<Activity> Steps => Analysis.Steps;

    internal WorkflowDefinition Definition => Analysis.Definition!;

    internal IEnumerable<Activity> Of(string type) => Steps.Where(step => step.Type == type);

    internal bool IsOfficeProcedure => Steps.Any(step => step.Type.StartsWith(OfficeActivities.Namespace + ".", StringComparison.Ordinal));
}
