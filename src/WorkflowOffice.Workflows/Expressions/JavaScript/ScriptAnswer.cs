using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Reads the answers of the child process.</summary>
internal static class ScriptAnswer
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    public static bool IsUndefined(byte[] answer) => answer.AsSpan().SequenceEqual("{\"e\":\"undefined\"}"u8);

    public static ScriptResult Read(byte[] answer)
    {
        var json = Parse(answer);
        Throw(json);
        if (json["v"] is { } value && Depth(value) > WorkflowJson.MaximumDepth)
            throw new ExpressionException(ExpressionFailure.TooLarge, $"nested deeper than {WorkflowJson.MaximumDepth}");
        return new ScriptResult(Free(json, "v"))
        {
            Variables = json["w"] is JsonArray { Count: > 0 } writes ? [.. writes.Select(Write)] : [],
            Outcomes = json["o"] is JsonArray outcomes ? [.. outcomes.Select(o => o!.GetValue<string>())] : null,
            Nulled = json["w"] is JsonArray all ? [.. all.Where(w => w!.AsArray() is { Count: 3 } parts && parts[1] is null).Select(w => w![0]!.GetValue<string>())] : [],
            CorrelationId = Text(json["c"]),
            InstanceName = Text(json["n"]),
        };
    }

    public static void ThrowIfFailed(byte[] answer) => Throw(Parse(answer));

    private static JsonObject Parse(byte[] answer)
    {
        try
        {
            return JsonNode.Parse(answer, null, Options)!.AsObject();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new ExpressionException(ExpressionFailure.TooLarge, "the result cannot be read");
        }
    }

    private static void Throw(JsonObject json)
    {
        if (json["e"] is not JsonValue kind) return;
        var message = json["m"]?.GetValue<string>() ?? "";
        var line = (int?)json["l"];
        var column = (int?)json["k"];
        throw kind.GetValue<string>() switch
        {
            "syntax" => new ExpressionException(ExpressionFailure.Syntax, line is null ? message : $"{message} ({line}:{column})", line, column),
            "large" => new ExpressionException(ExpressionFailure.TooLarge, message),
            _ => new ExpressionException(message == "Activity not found." ? ExpressionFailure.Unknown : ExpressionFailure.Thrown, message),
        };
    }

    /// <summary>Takes a value out of the answer, so that it can be kept without it.</summary>
    private static JsonNode? Free(JsonObject json, string name)
    {
        var value = json[name];
        json.Remove(name);
        return value;
    }

    private static string?[]? Text(JsonNode? given) => given is JsonArray { Count: 1 } one ? [one[0]?.GetValue<string>()] : null;

    private static KeyValuePair<string, JsonNode?> Write(JsonNode? pair) => KeyValuePair.Create(pair![0]!.GetValue<string>(), pair[1]?.DeepClone());

    private static int Depth(JsonNode? node) => node switch
    {
        JsonObject o => 1 + o.Select(p => Depth(p.Value)).DefaultIfEmpty().Max(),
        JsonArray a => 1 + a.Select(Depth).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
