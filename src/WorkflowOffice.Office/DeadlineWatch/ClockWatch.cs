using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What a clock is watched with: its warnings and the rungs of its escalation ladder.</summary>
/// <param name="LadderName">The ladder of the watch scheme, when it was named; null when the definition wrote the rungs itself.</param>
/// <param name="SchemeVersion">Version of the watch scheme it was wound with.</param>
internal sealed record ClockWatch(IReadOnlyList<AlertRule> Warnings, IReadOnlyList<AlertRule> Ladder, string? LadderName = null, int? SchemeVersion = null)
{
    internal JsonObject ToJson() => (JsonObject)JsonSerializer.SerializeToNode(this, JsonColumns.Options)!;

    internal static ClockWatch From(JsonObject json) => json.Count == 0 ? new([], []) : json.Deserialize<ClockWatch>(JsonColumns.Options)!;
}
