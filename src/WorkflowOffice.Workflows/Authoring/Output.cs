namespace WorkflowOffice.Workflows;

/// <summary>An output: assigned to the variable or workflow output that the definition names.</summary>
public abstract class Output
{
    /// <summary>The property's name, e.g. <c>Result</c>.</summary>
    public string Name { get; internal set; } = "";

    public abstract Type ValueType { get; }

    /// <summary>Id of the variable, or name of the workflow output, that receives the value; null: nobody.</summary>
    public string? TargetId { get; internal set; }
}
