namespace WorkflowOffice.Workflows.Definitions;

/// <summary>How strictly a definition is read.</summary>
public enum ReadMode
{
    /// <summary>As Elsa does: what is unknown faults when it is reached. For definitions that were accepted before, and for conformance.</summary>
    Tolerant,

    /// <summary>Everything wrong is a finding. For import and publish.</summary>
    Strict,
}
