using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api.Contract;

/// <summary>Compares two JSON documents by shape: names, casing, types, nulls. Values are not compared; the items of a list are taken together.</summary>
internal static class ShapeComparer
{
    /// <returns>One entry per difference: the path (<c>$.items[].name</c>) and what differs.</returns>
    public static IReadOnlyList<ShapeDifference> Compare(JsonNode? golden, JsonNode? ours)
    {
        var differences = new List<ShapeDifference>();
        Compare("$", [golden], [ours], differences);
        return differences;
    }

    private static void Compare(string path, IReadOnlyList<JsonNode?> golden, IReadOnlyList<JsonNode?> ours, List<ShapeDifference> differences)
    {
        var (expected, actual) = (KindsOf(golden), KindsOf(ours));
        if (expected.Count > 0 && actual.Except(expected).Any())
        {
            differences.Add(new ShapeDifference(path, $"{string.Join('|', actual)} instead of {string.Join('|', expected)}"));
            return;
        }

        CompareObjects(path, [.. golden.OfType<JsonObject>()], [.. ours.OfType<JsonObject>()], differences);
        if (golden.OfType<JsonArray>().Any() && ours.OfType<JsonArray>().Any())
            Compare(path + "[]", [.. golden.OfType<JsonArray>().SelectMany(list => list)], [.. ours.OfType<JsonArray>().SelectMany(list => list)], differences);
    }

    private static void CompareObjects(string path, List<JsonObject> golden, List<JsonObject> ours, List<ShapeDifference> differences)
    {
        if (golden.Count == 0 || ours.Count == 0)
            return;
        foreach (var name in golden.SelectMany(item => item.Select(member => member.Key)).Distinct())
        {
            var mine = ours.Where(item => item.ContainsKey(name)).Select(item => item[name]).ToList();
            // What the recorded server leaves out in some items may be left out here too.
            if (mine.Count < ours.Count && golden.TrueForAll(item => item.ContainsKey(name)))
                differences.Add(new ShapeDifference($"{path}.{name}", "missing"));
            if (mine.Count > 0)
                Compare($"{path}.{name}", [.. golden.Where(item => item.ContainsKey(name)).Select(item => item[name])], mine, differences);
        }

        foreach (var name in ours.SelectMany(item => item.Select(member => member.Key)).Distinct())
            if (!golden.Exists(item => item.ContainsKey(name)))
                differences.Add(new ShapeDifference($"{path}.{name}", "extra"));
    }

    private static HashSet<string> KindsOf(IEnumerable<JsonNode?> nodes) => [.. nodes.Select(KindOf).Where(kind => kind != "null")];

    private static string KindOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        { } kind => kind.ToString().ToLowerInvariant(),
    };
}

internal sealed record ShapeDifference(string Path, string What);
