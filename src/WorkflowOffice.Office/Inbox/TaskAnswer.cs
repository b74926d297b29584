using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox;

/// <summary>What the inbox hands to the waiting activity when a task is completed.</summary>
internal sealed record TaskAnswer(Guid TaskId, string Outcome, JsonObject Values, Guid PersonId, string PersonName)
{
    internal Dictionary<string, JsonNode?> ToInput() => new()
    {
        ["TaskId"] = TaskId.ToString(),
        ["Outcome"] = Outcome,
        ["Values"] = Values.DeepClone(),
        ["PersonId"] = PersonId.ToString(),
        ["PersonName"] = PersonName,
    };

    internal static TaskAnswer From(IReadOnlyDictionary<string, JsonNode?> input) => new(
        Guid.Parse(input["TaskId"]!.GetValue<string>()), input["Outcome"]!.GetValue<string>(), (JsonObject)input["Values"]!.DeepClone(),
        Guid.Parse(input["PersonId"]!.GetValue<string>()), input["PersonName"]!.GetValue<string>());
}
