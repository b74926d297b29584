using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows;

/// <summary>An input whose value is converted to <typeparamref name="T"/> when it is read.</summary>
/// <remarks>
/// T may be a string, number, bool, date, time span, enum, string list, <see cref="JsonNode"/> or any record deserialised from JSON.
/// With T = object the value stays as the expression gave it (a JSON node).
/// </remarks>
public sealed class Input<T> : Input
{
    private readonly JsonNode? defaultJson;

    public Input()
    {
    }

    /// <summary>An input with a default for definitions that say nothing.</summary>
    public Input(T defaultValue) => defaultJson = JsonSerializer.SerializeToNode(defaultValue, WorkflowJson.Options);

    public override Type ValueType => typeof(T);

    internal override JsonNode? DefaultJson => defaultJson ?? AttributeDefault;
}
