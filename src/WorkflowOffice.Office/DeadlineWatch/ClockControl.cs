using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What one step tells the activity that waits for a clock: stop it, or run it again from another day.</summary>
internal sealed record ClockControl(string Reason, DateOnly? RestartOn = null, int? Length = null, DateOnly? FixedDate = null)
{
    internal Dictionary<string, JsonNode?> ToInput() => new()
    {
        ["Reason"] = Reason,
        ["RestartOn"] = RestartOn?.ToIso(),
        ["Length"] = Length,
        ["FixedDate"] = FixedDate?.ToIso(),
    };

    internal static ClockControl From(IReadOnlyDictionary<string, JsonNode?> input) => new(
        input.GetValueOrDefault("Reason")?.GetValue<string>() ?? "", Date(input, "RestartOn"),
        input.GetValueOrDefault("Length")?.GetValue<int>(), Date(input, "FixedDate"));

    private static DateOnly? Date(IReadOnlyDictionary<string, JsonNode?> input, string name) =>
        input.GetValueOrDefault(name)?.GetValue<string>() is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;
}
