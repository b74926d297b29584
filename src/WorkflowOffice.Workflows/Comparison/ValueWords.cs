using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Comparison;

/// <summary>Says how the value of an input changed.</summary>
internal sealed class ValueWords(Func<InputDescriptor, JsonNode?, string?>? words)
{
    private const int LongestShown = 60;

    /// <summary>Ends of a sentence: 由“10”改为“15”.</summary>
    public IEnumerable<string> Describe(InputDescriptor? input, JsonNode? before, JsonNode? after)
    {
        var (old, now) = (ValueOf(before), ValueOf(after));
        if (TypeOf(before) == TypeOf(after) && DefinitionComparison.Same(old, now))
            return IsWrapped(before) || IsWrapped(after) ? OutputTarget(before, after) : [];
        if (FieldsOf(old) is { } oldFields && FieldsOf(now) is { } newFields)
            return OfFields(oldFields, newFields);
        return [InWords(input, before, old, now, after)];
    }

    private string InWords(InputDescriptor? input, JsonNode? before, JsonNode? old, JsonNode? now, JsonNode? after)
    {
        var (from, to) = (Shown(input, before, old), Shown(input, after, now));
        if (from is null) return $"填为{to ?? "空"}";
        if (to is null) return $"被清空，原为{from}";
        return from.Length > LongestShown || to.Length > LongestShown ? "的内容有修改" : $"由{from}改为{to}";
    }

    private string? Shown(InputDescriptor? input, JsonNode? wrapped, JsonNode? value)
    {
        if (value is null || (value is JsonValue text && text.ToString().Length == 0)) return null;
        if (TypeOf(wrapped) == "JavaScript") return $"表达式“{value}”";
        if (input is not null && words?.Invoke(input, value) is { } named) return $"“{named}”";
        return value switch
        {
            JsonValue flag when flag.GetValueKind() == JsonValueKind.True || flag.ToString() == "True" => "“是”",
            JsonValue flag when flag.GetValueKind() == JsonValueKind.False || flag.ToString() == "False" => "“否”",
            JsonValue => $"“{value}”",
            JsonArray list when list.All(item => item is JsonValue) => $"“{string.Join("、", list.Select(item => item?.ToString()))}”",
            _ => "“" + value.ToJsonString(Values.WorkflowJson.Options) + "”",
        };
    }

    private static IEnumerable<string> OfFields(Dictionary<string, JsonObject> old, Dictionary<string, JsonObject> now)
    {
        foreach (var name in now.Keys.Except(old.Keys)) yield return $"新增字段“{Label(now[name], name)}”";
        foreach (var name in old.Keys.Except(now.Keys)) yield return $"删除字段“{Label(old[name], name)}”";
        foreach (var name in now.Keys.Intersect(old.Keys))
        {
            if (DefinitionComparison.Same(old[name], now[name])) continue;
            var (was, becomes) = (IsOn(old[name], "required"), IsOn(now[name], "required"));
            yield return was == becomes ? $"的字段“{Label(now[name], name)}”有修改" : $"的字段“{Label(now[name], name)}”由{(was ? "必填" : "选填")}改为{(becomes ? "必填" : "选填")}";
        }

        if (!old.Keys.Intersect(now.Keys).SequenceEqual(now.Keys.Intersect(old.Keys))) yield return "的字段顺序有调整";
    }

    private static string Label(JsonObject field, string name) => ComparedStep.Text(field["label"]) ?? name;

    private static bool IsOn(JsonObject field, string name) => field[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>{ fields: [ { name } ] }: a form.</summary>
    private static Dictionary<string, JsonObject>? FieldsOf(JsonNode? value) =>
        (value as JsonObject)?["fields"] is JsonArray fields && fields.All(f => f is JsonObject field && ComparedStep.Text(field["name"]) is not null)
            ? fields.OfType<JsonObject>().GroupBy(f => f["name"]!.ToString()).ToDictionary(g => g.Key, g => g.First())
            : null;

    private static IEnumerable<string> OutputTarget(JsonNode? before, JsonNode? after) =>
        DefinitionComparison.Same(before?["memoryReference"], after?["memoryReference"]) ? [] : ["的存放位置有修改"];

    private static bool IsWrapped(JsonNode? node) => node is JsonObject json && (json.ContainsKey("expression") || json.ContainsKey("memoryReference"));

    private static string? TypeOf(JsonNode? node) => ComparedStep.Text((node as JsonObject)?["expression"]?["type"]) is "JavaScript" ? "JavaScript" : null;

    /// <summary>The value itself; lists and objects that the designer wrote as text are opened.</summary>
    private static JsonNode? ValueOf(JsonNode? node)
    {
        var value = IsWrapped(node) ? (node as JsonObject)?["expression"]?["value"] : node;
        if (value is not JsonValue text || text.GetValueKind() != JsonValueKind.String) return value;
        var content = text.GetValue<string>().TrimStart();
        if (!content.StartsWith('{') && !content.StartsWith('[')) return value;
        try
        {
            return JsonNode.Parse(content);
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
