using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>What changed between two versions of a catalogue or register, in sentences for the audit and the page.</summary>
internal static class CatalogueChanges
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["name"] = "名称",
        ["source"] = "依据",
        ["label"] = "名称",
        ["article"] = "条文",
        ["quote"] = "原文",
        ["group"] = "分组",
        ["profile"] = "制度",
        ["effectiveFrom"] = "生效日",
        ["effectiveTo"] = "失效日",
        ["from"] = "来源",
        ["type"] = "类型",
        ["words"] = "文字",
        ["filter"] = "筛选",
        ["total"] = "合计",
        ["hidden"] = "默认隐藏",
        ["width"] = "宽度",
        ["on"] = "归属年度",
        ["where"] = "条件",
        ["sum"] = "相加",
        ["unit"] = "单位",
        ["procedures"] = "流程",
        ["codes"] = "文书",
        ["base"] = "列入的内容",
        ["lines"] = "逐行列出的表格",
        ["per"] = "平均按",
    };

    /// <param name="before">Null for a new one.</param>
    internal static IReadOnlyList<string> Describe(CatalogueContent? before, CatalogueContent after)
    {
        if (before is null)
            return [$"新建{CatalogueWords.Of(after.Kind)}《{after.Name}》"];
        var changes = new List<string>();
        var (old, now) = (Json(before), Json(after));
        foreach (var (name, _) in now.Concat(old).DistinctBy(pair => pair.Key).Where(pair => pair.Value is not JsonArray || pair.Key is "procedures" or "codes"))
            Value(changes, Words.GetValueOrDefault(name) ?? name, old[name], now[name]);
        Entries(changes, "条目", old["items"], now["items"], entry => $"{entry["profile"]} {entry["code"]}");
        Entries(changes, "列", old["columns"], now["columns"], entry => $"{entry["key"]}");
        Entries(changes, "年度数字", old["figures"], now["figures"], entry => $"{entry["label"]}");
        return changes;
    }

    private static void Entries(List<string> changes, string kind, JsonNode? before, JsonNode? after, Func<JsonObject, string> keyOf)
    {
        var old = Keyed(before, keyOf);
        var now = Keyed(after, keyOf);
        changes.AddRange(now.Keys.Except(old.Keys).Select(key => $"新增{kind}“{Named(now[key], key)}”"));
        changes.AddRange(old.Keys.Except(now.Keys).Select(key => $"删除{kind}“{Named(old[key], key)}”"));
        foreach (var key in now.Keys.Intersect(old.Keys))
            foreach (var (name, _) in now[key].Concat(old[key]).DistinctBy(pair => pair.Key))
                Value(changes, $"{kind}“{Named(now[key], key)}”的{Words.GetValueOrDefault(name) ?? name}", old[key][name], now[key][name]);
        var kept = old.Keys.Where(now.ContainsKey).ToList();
        if (!kept.SequenceEqual(now.Keys.Where(old.ContainsKey)))
            changes.Add($"调整了{kind}的次序");
    }

    private static Dictionary<string, JsonObject> Keyed(JsonNode? entries, Func<JsonObject, string> keyOf)
    {
        var keyed = new Dictionary<string, JsonObject>();
        foreach (var entry in (entries as JsonArray ?? []).OfType<JsonObject>())
            keyed.TryAdd(keyOf(entry), entry);
        return keyed;
    }

    private static string Named(JsonObject entry, string key) => entry["label"]?.ToString() is { Length: > 0 } label ? label : key;

    private static void Value(List<string> changes, string what, JsonNode? before, JsonNode? after)
    {
        if (!JsonNode.DeepEquals(before, after))
            changes.Add($"{what}由“{Shown(before)}”改为“{Shown(after)}”");
    }

    private static string Shown(JsonNode? value) => value switch
    {
        null => "—",
        JsonValue text when text.GetValueKind() is JsonValueKind.True or JsonValueKind.False => text.GetValue<bool>() ? "是" : "否",
        JsonValue text => text.ToString(),
        _ => JsonColumns.Write(value),
    };

    private static JsonObject Json(CatalogueContent content) => (JsonObject)JsonNode.Parse(content.ToJson())!;
}
