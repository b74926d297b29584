using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Rendering;

/// <summary>The data a path is looked up in: the entry of the innermost repeat first, then outwards to the document's data.</summary>
internal sealed class DataScope
{
    private readonly JsonNode? item;
    private readonly DataScope? outer;
    private readonly string prefix;
    private readonly int index;
    private readonly int count;

    private DataScope(JsonNode? item, DataScope? outer, string prefix, int index, int count)
    {
        this.item = item;
        this.outer = outer;
        this.prefix = prefix;
        this.index = index;
        this.count = count;
    }

    public static DataScope Root(JsonObject data) => new(data, null, "", 0, 1);

    public DataScope Entry(string path, JsonNode? entry, int number, int of) =>
        new(entry, this, $"{FullPath(path)}[{number}]", number, of);

    /// <summary>The path as the user reads it in a list of gaps: <c>Hazards[2].Deadline</c>.</summary>
    public string FullPath(string path)
    {
        if (path == ".")
            return prefix;
        for (var scope = this; scope is not null; scope = scope.outer)
        {
            if (scope.outer is null || scope.Has(path))
                return Join(scope.prefix, path);
        }

        return path;
    }

    public JsonNode? Find(DataPath path)
    {
        if (path.Special is { } special)
            return Special(special);
        for (var scope = this; scope is not null; scope = scope.outer)
        {
            if (scope.item is JsonObject found && found.TryGetPropertyValue(path.Segments[0], out var node))
                return Follow(node, path.Segments);
        }

        return null;
    }

    private bool Has(string path) => item is JsonObject found && found.ContainsKey(path.Split('.')[0]);

    private JsonNode? Special(string name) => name switch
    {
        "." => item,
        "$index" => JsonValue.Create(index),
        "$count" => JsonValue.Create(count),
        "$first" => JsonValue.Create(index == 1),
        _ => JsonValue.Create(index == count),
    };

    private static JsonNode? Follow(JsonNode? node, string[] segments)
    {
        for (var i = 1; i < segments.Length; i++)
        {
            node = node switch
            {
                JsonObject part => part.TryGetPropertyValue(segments[i], out var next) ? next : null,
                JsonArray list when int.TryParse(segments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < list.Count => list[at],
                _ => null,
            };
        }

        return node;
    }

    private static string Join(string prefix, string path) => prefix.Length == 0 ? path : $"{prefix}.{path}";
}
