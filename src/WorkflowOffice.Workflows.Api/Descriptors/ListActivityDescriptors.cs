using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Api.Descriptors;

/// <summary>The designer's catalogue of activities.</summary>
internal static class ListActivityDescriptors
{
    public sealed record Answer(IReadOnlyList<ActivityItem> Items, int Count);

    public static Ok<Answer> Handle(ActivityRegistry registry)
    {
        var items = registry.Descriptors.Select(ActivityItem.From).ToList();
        return TypedResults.Ok(new Answer(items, items.Count));
    }

    /// <summary>Field for field what the designer reads.</summary>
    public sealed record ActivityItem(
        string TypeName, string Namespace, string Name, int Version, string Category, string DisplayName, string Description, string Kind,
        IReadOnlyList<InputItem> Inputs, IReadOnlyList<OutputItem> Outputs, IReadOnlyList<PortItem> Ports, JsonObject CustomProperties,
        JsonObject ConstructionProperties, bool IsContainer, bool IsBrowsable, bool IsStart, bool IsTerminal)
    {
        public static ActivityItem From(ActivityDescriptor d) => new(
            d.TypeName, d.Namespace, d.Name, d.Version, d.Category, d.DisplayName, d.Description, d.Kind.ToString(),
            [.. d.Inputs.Select(InputItem.From)], [.. d.Outputs.Select(OutputItem.From)], [.. d.Ports.Select(PortItem.From)],
            (JsonObject)d.CustomProperties.DeepClone(), (JsonObject)d.ConstructionProperties.DeepClone(), d.IsContainer, d.IsBrowsable, d.IsStart,
            d.IsTerminal);
    }

    public sealed record InputItem(
        string Name, string TypeName, string DisplayName, string? Description, float Order, bool IsBrowsable, bool IsSynthetic, bool IsWrapped,
        string UiHint, string? Category, JsonNode? DefaultValue, string? DefaultSyntax, bool IsReadOnly, bool IsSensitive, JsonObject UiSpecifications)
    {
        public static InputItem From(InputDescriptor d) => new(
            d.Name, d.TypeName, d.DisplayName, d.Description, d.Order, true, d.IsSynthetic, d.IsWrapped, d.UIHint, d.Category,
            d.DefaultValue?.DeepClone(), d.DefaultSyntax, false, false, InputSpecifications.Of(d));
    }

    public sealed record OutputItem(string Name, string TypeName, string DisplayName, string? Description, float Order, bool IsBrowsable, bool IsSynthetic)
    {
        public static OutputItem From(OutputDescriptor d) => new(d.Name, d.TypeName, d.DisplayName, d.Description, 0, true, d.IsSynthetic);
    }

    public sealed record PortItem(string Name, string? DisplayName, string Type, bool IsBrowsable)
    {
        public static PortItem From(PortDescriptor d) => new(d.Name, d.DisplayName, d.Type.ToString(), d.IsBrowsable);
    }
}
