using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>An activity type, field for field what the designer reads.</summary>
internal sealed record ActivityItem(
    string TypeName, string Namespace, string Name, int Version, string Category, string DisplayName, string Description,
    IReadOnlyList<InputItem> Inputs, IReadOnlyList<OutputItem> Outputs, string Kind, bool RunAsynchronously, IReadOnlyList<PortItem> Ports,
    JsonObject CustomProperties, JsonObject ConstructionProperties, bool IsContainer, bool IsBrowsable, bool IsStart, bool IsTerminal)
{
    public static ActivityItem From(ActivityDescriptor d, IReadOnlyDictionary<string, IReadOnlyList<InputOption>> lists) => new(
        d.TypeName, d.Namespace, d.Name, d.Version, d.Category, d.DisplayName, d.Description,
        [.. d.Inputs.Select(input => InputItem.From(input, lists))], [.. d.Outputs.Select(OutputItem.From)], d.Kind.ToString(), false,
        [.. d.Ports.Select(PortItem.From)], (JsonObject)d.CustomProperties.DeepClone(), (JsonObject)d.ConstructionProperties.DeepClone(), d.IsContainer,
        d.IsBrowsable, d.IsStart, d.IsTerminal);
}

internal sealed record InputItem(
    bool IsWrapped, string UiHint, string? Category, JsonNode? DefaultValue, string? DefaultSyntax, bool IsReadOnly, bool IsSensitive, bool AutoEvaluate,
    JsonObject UiSpecifications, string Name, string TypeName, string DisplayName, string? Description, float Order, bool IsBrowsable, bool IsSerializable,
    bool IsSynthetic)
{
    public static InputItem From(InputDescriptor d, IReadOnlyDictionary<string, IReadOnlyList<InputOption>> lists) => new(
        d.IsWrapped, d.UIHint, d.Category, d.DefaultValue?.DeepClone(), d.DefaultSyntax, false, false, d.AutoEvaluate, InputSpecifications.Of(d, lists),
        d.Name, d.TypeName, d.DisplayName, d.Description, d.Order, true, true, d.IsSynthetic);
}

internal sealed record OutputItem(
    string Name, string TypeName, string DisplayName, string? Description, float Order, bool IsBrowsable, bool IsSerializable, bool IsSynthetic)
{
    public static OutputItem From(OutputDescriptor d) => new(d.Name, d.TypeName, d.DisplayName, d.Description, 0, true, true, d.IsSynthetic);
}

internal sealed record PortItem(string Name, string? DisplayName, string Type, bool IsBrowsable)
{
    public static PortItem From(PortDescriptor d) => new(d.Name, d.DisplayName, d.Type.ToString(), d.IsBrowsable);
}
