using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Activities.Branching;

/// <summary>Elsa's defect with the sets of Fork and Switch, for the conformance test; does nothing in production.</summary>
internal static class BranchSets
{
    /// <summary>Elsa cannot read such a set back after a suspension and faults the child that completes.</summary>
    public static void CheckReadable(ActivityExecutionContext context, string property)
    {
        if (context.Execution.Options.Defects.HasFlag(ElsaDefects.LosesBranchSets) && context.RestoredProperties?.Contains(property) == true)
            throw new InvalidCastException(
                "Unable to cast object of type 'System.Collections.Generic.List`1[System.String]' to type 'System.Collections.Generic.HashSet`1[System.String]'.");
    }
}
