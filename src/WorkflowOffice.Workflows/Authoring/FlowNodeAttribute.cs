namespace WorkflowOffice.Workflows;

/// <summary>The fixed outcomes (ports) of an activity.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class FlowNodeAttribute(params string[] outcomes) : Attribute
{
    public IReadOnlyList<string> Outcomes { get; } = outcomes;

    /// <summary>What people read at each port, in the order of <see cref="Outcomes"/>; null: the outcome itself.</summary>
    public string[]? DisplayNames { get; init; }
}
