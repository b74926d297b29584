using System.Text.Json.Nodes;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Templates;

/// <summary>
/// Invented contents for a preview: the sample of the manifest; where there is none, made from the fields, so that each place shows what belongs there.
/// </summary>
internal static class SampleData
{
    private const int Rows = 2;

    /// <param name="agencyCode">机关代字 of the place of the number; null: the agency's name, as at issue.</param>
    internal static JsonObject Of(TemplateManifest manifest, string agency, string? agencyCode, DateOnly today)
    {
        var data = manifest.Sample?.DeepClone() as JsonObject ?? Invented(manifest, today);
        data["AgencyName"] = agency;
        if (manifest.Numbering is { } numbering)
            data["DocNo"] = numbering.For(data).Draft(agencyCode ?? agency, today.Year);
        return data;
    }

    private static JsonObject Invented(TemplateManifest manifest, DateOnly today)
    {
        var data = new JsonObject { ["CaseNo"] = $"{today.Year}-000001", ["CaseTitle"] = "（示例）事项名称" };
        var lists = manifest.Fields.Where(field => field.Type == "list").Select(field => field.Path).ToHashSet();
        foreach (var list in lists.Order(StringComparer.Ordinal))
            Put(data, list, new JsonArray([.. Enumerable.Range(1, Rows).Select(n => (JsonNode)Entry(manifest, list, n, today))]), lists);
        foreach (var field in manifest.Fields.Where(field => field.Type != "list" && !IsInList(field.Path, lists)))
            Put(data, field.Path, Value(field, null, today), lists);
        return data;
    }

    private static JsonObject Entry(TemplateManifest manifest, string list, int n, DateOnly today)
    {
        var entry = new JsonObject();
        foreach (var field in manifest.Fields.Where(field => field.Path.StartsWith(list + ".", StringComparison.Ordinal)))
        {
            var name = field.Path[(list.Length + 1)..];
            if (!name.Contains('.', StringComparison.Ordinal))
                entry[name] = Value(field, n, today);
        }

        return entry;
    }

    private static bool IsInList(string path, HashSet<string> lists) => lists.Any(list => path.StartsWith(list + ".", StringComparison.Ordinal));

    private static void Put(JsonObject data, string path, JsonNode? value, HashSet<string> lists)
    {
        if (IsInList(path, lists))
            return;
        var parts = path.Split('.');
        var at = data;
        foreach (var part in parts[..^1])
        {
            if (at[part] is not JsonObject next)
                at[part] = next = [];
            at = next;
        }

        at[parts[^1]] = value;
    }

    private static JsonNode? Value(TemplateFieldManifest field, int? n, DateOnly today) => field.Type switch
    {
        "date" => today.ToIso(),
        "datetime" => $"{today.ToIso()}T09:30:00+08:00",
        "int" => 10,
        "dec" or "decimal" or "number" => 12.5m,
        "money" => 30_000m,
        "bool" => true,
        "choice" when field.Choices is [var first, ..] => first,
        "list" => new JsonArray($"（示例）{field.Label}一", $"（示例）{field.Label}二"),
        "image" => null,
        "multiline" => $"（示例）{field.Label}，此处为较长的正文，用来查看换行、首行缩进和字体是否符合要求。\n第二段：{field.Label}。",
        _ => n is null ? $"（示例）{field.Label}" : $"（示例）{field.Label}{n}",
    };
}
