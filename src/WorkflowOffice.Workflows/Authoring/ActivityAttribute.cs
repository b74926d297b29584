namespace WorkflowOffice.Workflows;

/// <summary>Names an activity for definitions and for the designer: type name = Namespace + "." + Type (default: class name).</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ActivityAttribute(string @namespace, string category, string description) : Attribute
{
    public string Namespace { get; } = @namespace;
    public string Category { get; } = category;
    public string Description { get; } = description;
    public string? Type { get; init; }
    public string? DisplayName { get; init; }
    public int Version { get; init; } = 1;
    public ActivityKind Kind { get; init; } = ActivityKind.Action;

    /// <summary>False hides the activity from the designer's toolbox.</summary>
    public bool IsBrowsable { get; init; } = true;

    /// <summary>True where the activity has no way in.</summary>
    public bool IsStart { get; init; }

    /// <summary>True where the activity has no way out.</summary>
    public bool IsTerminal { get; init; }
}
