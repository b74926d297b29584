using System.Reflection;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Registry;

/// <summary>Describes an activity type to the designer and to the reader.</summary>
public sealed record ActivityDescriptor
{
    /// <summary>E.g. <c>WorkflowOffice.HumanTask</c>.</summary>
    public required string TypeName { get; init; }
    public required string Namespace { get; init; }

    /// <summary>What the designer derives names of new nodes from.</summary>
    public required string Name { get; init; }
    public required int Version { get; init; }
    public required string Category { get; init; }
    public required string DisplayName { get; init; }
    public required string Description { get; init; }
    public required ActivityKind Kind { get; init; }
    public required IReadOnlyList<InputDescriptor> Inputs { get; init; }
    public required IReadOnlyList<OutputDescriptor> Outputs { get; init; }

    /// <summary>Fixed ports; an input with <see cref="InputDescriptor.IsOutcomes"/> adds one per outcome.</summary>
    public required IReadOnlyList<PortDescriptor> Ports { get; init; }
    public bool IsContainer { get; init; }
    public bool IsBrowsable { get; init; } = true;
    public bool IsStart { get; init; }
    public bool IsTerminal { get; init; }
    public JsonObject CustomProperties { get; init; } = [];
    public JsonObject ConstructionProperties { get; init; } = [];

    /// <summary>The input that lists the outcomes; null where the ports are fixed.</summary>
    public InputDescriptor? OutcomesInput => Inputs.FirstOrDefault(i => i.IsOutcomes);

    internal Func<Activity> Create { get; init; } = () => throw new InvalidOperationException();

    internal IReadOnlyList<PropertyInfo> EmbeddedPorts { get; init; } = [];

    internal IReadOnlyList<PropertyInfo> EmbeddedLists { get; init; } = [];

    internal IReadOnlyList<PropertyInfo> PlainProperties { get; init; } = [];
}
