using System.Globalization;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>What one step or one person tells the activity that waits for a clock: stop it, run it again from another day, or change its facts.</summary>
internal sealed record ClockControl(string Reason, DateOnly? RestartOn = null, int? Length = null, DateOnly? FixedDate = null, ClockChange? Change = null)
{
    internal static ClockControl ToChange(ClockChange change) => new(change.Reason, Change: change);

    internal Dictionary<string, JsonNode?> ToInput() => new()
    {
        ["Reason"] = Reason,
        ["RestartOn"] = RestartOn?.ToIso(),
        ["Length"] = Length,
        ["FixedDate"] = FixedDate?.ToIso(),
        ["Change"] = Change?.ToJson(),
    };

    internal static ClockControl From(IReadOnlyDictionary<string, JsonNode?> input) => new(
        input.GetValueOrDefault("Reason")?.GetValue<string>() ?? "", Date(input, "RestartOn"),
        input.GetValueOrDefault("Length")?.GetValue<int>(), Date(input, "FixedDate"), ClockChange.From(input.GetValueOrDefault("Change")));

    private static DateOnly? Date(IReadOnlyDictionary<string, JsonNode?> input, string name) =>
        input.GetValueOrDefault(name)?.GetValue<string>() is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;
}
