using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>The items that a loop runs over.</summary>
internal static class Items
{
    /// <summary>A list, JSON text holding one, or a single value; nothing for null.</summary>
    public static IReadOnlyList<JsonNode?> Of(JsonNode? value) => value switch
    {
        null => [],
        _ when ValueConversion.AsList(value) is { } list => [.. list],
        _ => [value],
    };
}
