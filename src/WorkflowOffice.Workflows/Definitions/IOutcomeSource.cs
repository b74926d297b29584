namespace WorkflowOffice.Workflows.Definitions;

/// <summary>An activity whose outcomes stand in its own JSON (the cases of a switch, the outcomes of a sub-workflow).</summary>
internal interface IOutcomeSource
{
    /// <summary>All outcomes; null: any.</summary>
    List<string>? Outcomes { get; }
}
