using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What the analysis of a definition found, with what further checks need.</summary>
/// <param name="Definition">Null where the text is no definition at all.</param>
/// <param name="IsComplete">False where the budget of positions ended before every way of running was played.</param>
public sealed record DefinitionAnalysis(WorkflowDefinition? Definition, IReadOnlyList<GateFinding> Findings, bool IsComplete)
{
    internal FlowAnalysis? Flow { get; init; }

    /// <summary>Every step of the definition, the contents of used sub-workflows left out; the outermost chart is not among them.</summary>
    public IReadOnlyList<Activity> Steps { get; init; } = [];

    /// <summary>Steps that the start does not lead to, with everything in them: what they would do is not missing, they are.</summary>
    public IReadOnlySet<Activity> Unreachable { get; init; } = new HashSet<Activity>();

    /// <summary>What can, and what must, have happened when a step starts.</summary>
    public StepsBefore Before(Activity step) => Flow?.Before(step) ?? StepsBefore.Nothing;
}
