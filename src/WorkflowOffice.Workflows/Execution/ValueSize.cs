using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>The rough size of a value in bytes, without writing it out.</summary>
internal static class ValueSize
{
    /// <summary>Stops counting once past <paramref name="enough"/>.</summary>
    public static long Of(JsonNode? value, long enough) => value switch
    {
        null => 4,
        JsonObject o => Sum(o.Select(p => p.Value), enough, 8),
        JsonArray a => Sum(a, enough, 2),
        JsonValue v when v.TryGetValue<string>(out var text) => text.Length + 2,
        _ => 8,
    };

    private static long Sum(IEnumerable<JsonNode?> items, long enough, long perItem)
    {
        var total = 2L;
        foreach (var item in items)
        {
            total += perItem + Of(item, enough - total);
            if (total > enough) break;
        }

        return total;
    }
}
