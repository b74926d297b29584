namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What another project knows about the steps it brings.</summary>
public interface IStepKnowledge
{
    /// <summary>The behaviour of a step; null: not one of mine.</summary>
    /// <param name="all">Every step of the definition, for steps that refer to others by a name.</param>
    StepBehaviour? Describe(Activity step, IReadOnlyList<Activity> all);
}
