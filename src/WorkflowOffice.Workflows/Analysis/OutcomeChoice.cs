namespace WorkflowOffice.Workflows.Analysis;

/// <summary>How many outcomes of a step are taken at once.</summary>
public enum OutcomeChoice
{
    One,

    /// <summary>All of them (a fork).</summary>
    All,

    /// <summary>Any number (a switch that follows every matching case).</summary>
    Several,
}
