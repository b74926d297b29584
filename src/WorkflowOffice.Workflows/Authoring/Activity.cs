namespace WorkflowOffice.Workflows;

/// <summary>Base of every activity; inputs and outputs are properties of type <see cref="Input{T}"/> and <see cref="Output{T}"/>.</summary>
/// <remarks>One object is shared by all executions of its definition: keep no state in fields.</remarks>
public abstract class Activity
{
    public string Id { get; internal set; } = "";
    public string NodeId { get; internal set; } = "";
    public string Type { get; internal set; } = "";
    public int Version { get; internal set; } = 1;
    public string? Name { get; internal set; }

    /// <summary>The name shown to people: metadata.displayText, else the name, else the type's display name.</summary>
    public string DisplayText { get; internal set; } = "";

    protected internal abstract ValueTask ExecuteAsync(ActivityExecutionContext context);
}

/// <summary>An input: an expression evaluated when the activity starts.</summary>
public sealed class Input<T>
{
}

/// <summary>An output: assigned to the variable or workflow output that the definition names.</summary>
public sealed class Output<T>
{
}
