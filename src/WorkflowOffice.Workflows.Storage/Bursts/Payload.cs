using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Reads the payloads of effects.</summary>
internal static class Payload
{
    public static string? Text(JsonObject payload, string name) =>
        payload[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    public static Dictionary<string, JsonNode?> Values(JsonNode? values) =>
        (values as JsonObject)?.ToDictionary(p => p.Key, p => p.Value?.DeepClone()) ?? [];
}
