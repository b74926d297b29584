using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Tests.Conformance;

/// <summary>One entry of the list in docs/elsa-differences.md.</summary>
/// <param name="Id">Name of the difference.</param>
/// <param name="Switch">A switch that makes the runtime behave as Elsa; with it the recording must be met exactly.</param>
/// <param name="Refuses">An expression type that is refused by name (X-WFR-22) instead of being evaluated.</param>
internal sealed record DeliberateDifference(string Id, string? Switch, string? Refuses)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static IReadOnlyList<DeliberateDifference> LoadAll()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "elsa-differences.md"));
        var start = text.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        return JsonSerializer.Deserialize<DeliberateDifference[]>(text[start..text.IndexOf("```", start, StringComparison.Ordinal)], Options)!;
    }
}
