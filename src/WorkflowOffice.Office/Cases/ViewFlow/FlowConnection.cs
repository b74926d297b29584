using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>Reads a connection of a flowchart: source and target with port, and the bends that somebody drew.</summary>
internal static class FlowConnection
{
    internal const string Done = "Done";

    internal static SketchEdge? Read(JsonObject connection)
    {
        var (from, to) = (Activity(connection["source"]), Activity(connection["target"]));
        if (from is null || to is null)
            return null;
        var port = Text((connection["source"] as JsonObject)?["port"]) ?? Text(connection["sourcePort"]);
        port = string.IsNullOrEmpty(port) ? Done : port;
        var vertices = (connection["vertices"] as JsonArray ?? []).Select(Point).OfType<FlowPoint>();
        return new SketchEdge(from, to, port, LabelOf(port), [.. vertices]);
    }

    internal static FlowPoint? Point(JsonNode? node) =>
        node is JsonObject point && Number(point["x"]) is { } x && Number(point["y"]) is { } y ? new FlowPoint(x, y) : null;

    internal static double? Number(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<double>(out var number) && double.IsFinite(number)
            ? number
            : null;

    private static string? LabelOf(string port) => port switch
    {
        Done => null,
        "True" => "是",
        "False" => "否",
        _ => port,
    };

    /// <summary>{"activity":"a"}, or in older exports just "a".</summary>
    private static string? Activity(JsonNode? end) => Text(end) ?? Text((end as JsonObject)?["activity"]);

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
