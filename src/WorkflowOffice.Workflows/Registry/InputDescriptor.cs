using System.Reflection;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Registry;

/// <summary>Describes an input of an activity type to the designer.</summary>
public sealed record InputDescriptor
{
    /// <summary>The property's name, e.g. <c>Title</c>; in JSON its first letter is lowered.</summary>
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    /// <summary>Elsa's name of the value type, e.g. <c>String</c>.</summary>
    public required string TypeName { get; init; }

    public required string DisplayName { get; init; }
    public string? Description { get; init; }
    public string? Category { get; init; }
    public required string UIHint { get; init; }
    public float Order { get; init; }
    public JsonNode? DefaultValue { get; init; }
    public string? DefaultSyntax { get; init; }
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>What people read for each of <see cref="Options"/>; null: the option itself.</summary>
    public IReadOnlyList<string>? OptionNames { get; init; }

    /// <summary>Name of the list that the installation provides.</summary>
    public string? OptionsSource { get; init; }

    /// <summary>True where the value is the list of outcomes.</summary>
    public bool IsOutcomes { get; init; }

    /// <summary>True for {typeName, expression}; false for bare JSON.</summary>
    public bool IsWrapped { get; init; } = true;

    /// <summary>True for inputs of a workflow used as an activity.</summary>
    public bool IsSynthetic { get; init; }

    public bool AutoEvaluate { get; init; } = true;

    internal PropertyInfo? Property { get; init; }

    internal Type ValueType { get; init; } = typeof(object);
}
