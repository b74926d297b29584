using System.Reflection;

namespace WorkflowOffice.Workflows.Registry;

/// <summary>Describes an output of an activity type to the designer.</summary>
public sealed record OutputDescriptor
{
    public required string Name { get; init; }
    public required string JsonName { get; init; }
    public required string TypeName { get; init; }
    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public bool IsSynthetic { get; init; }

    internal PropertyInfo? Property { get; init; }
}
