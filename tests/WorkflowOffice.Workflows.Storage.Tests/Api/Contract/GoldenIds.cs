using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api.Contract;

/// <summary>Learns which of our ids stands for which recorded one, from answers laid side by side, and puts ours into later requests.</summary>
internal sealed class GoldenIds
{
    private static readonly string[] IdNames = ["id", "definitionId", "workflowInstanceId", "activityInstanceId", "definitionVersionId"];

    private readonly Dictionary<string, string> ours = [];

    public string this[string golden]
    {
        set => ours[golden] = value;
    }

    public string Translate(string text) =>
        ours.OrderByDescending(pair => pair.Key.Length).Aggregate(text, (current, pair) => current.Replace(pair.Key, pair.Value, StringComparison.Ordinal));

    public void Learn(JsonNode? golden, JsonNode? answer)
    {
        if (golden is JsonObject left && answer is JsonObject right)
        {
            foreach (var (name, value) in left)
                if (IdNames.Contains(name) && IsGenerated(value) && right[name]?.GetValueKind() == JsonValueKind.String)
                    ours.TryAdd(value!.ToString(), right[name]!.ToString());
                else
                    Learn(value, right[name]);
        }
        else if (golden is JsonArray lefts && answer is JsonArray rights)
        {
            for (var i = 0; i < Math.Min(lefts.Count, rights.Count); i++)
                Learn(lefts[i], rights[i]);
        }
    }

    /// <summary>What the recorded server made up: 15 or 16 hexadecimal digits.</summary>
    private static bool IsGenerated(JsonNode? value) =>
        value?.GetValueKind() == JsonValueKind.String && value.ToString() is { Length: 15 or 16 } text && text.All(char.IsAsciiHexDigitLower);
}
