using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;

namespace WorkflowOffice.Office.Draws;

/// <summary>The draws of a case among its facts: <c>variables.Case.Draws.units.Results</c>.</summary>
internal static class DrawFacts
{
    internal const string Fact = "Draws";

    internal static JsonObject? Of(Case @case, string key) => (@case.Data[Fact] as JsonObject)?[key] as JsonObject;

    internal static JsonObject With(Case @case, string key, JsonObject draw)
    {
        var draws = @case.Data[Fact]?.DeepClone() as JsonObject ?? [];
        draws[key] = draw;
        return new JsonObject { [Fact] = draws };
    }

    internal static string[] Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => item!.ToString())];

    internal static JsonArray List(IEnumerable<string> lines) => new([.. lines.Select(line => (JsonNode)line)]);
}
