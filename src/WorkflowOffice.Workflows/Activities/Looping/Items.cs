using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Activities.Looping;

/// <summary>The items that a loop runs over.</summary>
internal static class Items
{
    /// <summary>A list, JSON text holding one, or a single value; nothing for null.</summary>
    public static IReadOnlyList<JsonNode?> Of(ActivityExecutionContext context, JsonNode? value)
    {
        if (context.Execution.Options.Defects.HasFlag(ElsaDefects.OddItems)) return value is JsonArray array ? [.. array] : [];
        if (value is null) return [];
        return ValueConversion.AsList(value) is { } list ? [.. list] : [value];
    }

    /// <summary>A list, or JSON text holding one; anything else is a fault.</summary>
    public static IReadOnlyList<JsonNode?> OfList(ActivityExecutionContext context, Input<object> input)
    {
        var value = (JsonNode?)context.Get(input);
        if (ValueConversion.AsList(value) is { } list) return [.. list];
        if (value is null && input.Expression is null) return [];
        if ((ValueConversion.ParseText(value) ?? value) is JsonObject o)
            throw new InputEvaluationException(input, new ItemsNotAListException(value, $"Failed to deserialize {o.ToJsonString(WorkflowJson.Options)} to System.Collections.Generic.ICollection`1[System.Object]", "Elsa.Expressions.Exceptions.TypeConversionException"));
        if (context.Execution.Options.Defects.HasFlag(ElsaDefects.OddItems) && value?.GetValueKind() == JsonValueKind.String && !string.IsNullOrWhiteSpace(ValueText.Of(value)))
            return [.. ValueText.Of(value)!.Select(c => (JsonNode?)JsonValue.Create(c.ToString()))];
        throw new ItemsNotAListException(value, "Value cannot be null. (Parameter 'source')", "System.ArgumentNullException");
    }
}
