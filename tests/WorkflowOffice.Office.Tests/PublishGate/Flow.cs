using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>A workflow file with handles for breaking it: steps by id, connections by place.</summary>
internal sealed class Flow(JsonObject definition)
{
    public JsonObject Definition { get; } = definition;

    public IEnumerable<JsonObject> Charts => Inside((JsonObject)Definition["root"]!).Prepend((JsonObject)Definition["root"]!).Where(s => s["connections"] is JsonArray);

    public IEnumerable<JsonObject> Steps => Inside((JsonObject)Definition["root"]!);

    public IEnumerable<JsonObject> Of(string type) => Steps.Where(step => (string?)step["type"] == type);

    public JsonObject Step(string id) => Steps.Single(step => (string?)step["id"] == id);

    public JsonObject Chart(string id) => Charts.Single(chart => (string?)chart["id"] == id);

    public JsonObject ChartOf(string step) => Charts.Single(chart => chart["activities"]!.AsArray().Any(a => (string?)a!["id"] == step));

    public IEnumerable<(string Chart, int Index, JsonObject Connection)> Connections =>
        Charts.SelectMany(chart => chart["connections"]!.AsArray().Select((c, i) => ((string)chart["id"]!, i, c!.AsObject())));

    /// <summary>True for the step itself, and where it comes back to the other one of its chart (returned to be done again).</summary>
    public bool Leads(JsonObject from, JsonObject to)
    {
        var lines = ChartOf(Id(from))["connections"]!.AsArray().ToLookup(c => (string)c!["source"]!["activity"]!, c => (string)c!["target"]!["activity"]!);
        var seen = new HashSet<string>();
        var open = new Stack<string>([Id(from)]);
        while (open.TryPop(out var id))
            if (seen.Add(id))
                foreach (var next in lines[id])
                    open.Push(next);
        return seen.Contains(Id(to));
    }

    public Flow Clone() => new((JsonObject)Definition.DeepClone());

    public static string Id(JsonObject step) => (string)step["id"]!;

    public static string? Literal(JsonObject step, string input) =>
        (step[input] as JsonObject)?["expression"] is JsonObject expression && expression["type"]?.ToString() is "Literal" or "Object"
            ? ((JsonObject)step[input]!)["expression"]!["value"]?.ToString() : null;

    public static string? Script(JsonObject step, string input) =>
        (step[input] as JsonObject)?["expression"] is JsonObject expression && expression["type"]?.ToString() == "JavaScript" ? expression["value"]?.ToString() : null;

    public static void Set(JsonObject step, string input, JsonNode? value) =>
        step[input] = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = value is JsonValue ? "Literal" : "Object", ["value"] = value },
        };

    /// <summary>A list or an object that the file holds as text or as JSON.</summary>
    public static JsonNode? Json(JsonObject step, string input) => Literal(step, input) is { } text && text.TrimStart() is ['{' or '[', ..] ? JsonNode.Parse(text) : null;

    public static JsonObject Link(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
        ["vertices"] = new JsonArray(),
    };

    public static JsonObject Add(JsonObject chart, string id, string type)
    {
        var step = new JsonObject
        {
            ["id"] = id,
            ["nodeId"] = (string)chart["nodeId"]! + ":" + id,
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject(),
            ["metadata"] = new JsonObject { ["displayText"] = id },
        };
        chart["activities"]!.AsArray().Add(step);
        return step;
    }

    private static IEnumerable<JsonObject> Inside(JsonObject chart) =>
        (chart["activities"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(step => Inside(step).Prepend(step));
}
