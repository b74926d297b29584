using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Says in words what was entered, for the history.</summary>
internal static class FormWords
{
    internal static JsonArray Describe(TaskForm form, JsonObject values)
    {
        var lines = new JsonArray();
        foreach (var field in form.Fields.Where(f => f.Kind != FieldKind.Note))
        {
            var value = values[field.Name] is { } entered ? InWords(field, entered, values) : null;
            if (value is { Length: > 0 })
                lines.Add(new JsonObject { ["label"] = field.Label, ["value"] = value });
        }

        return lines;
    }

    private static string InWords(FormField field, JsonNode value, JsonObject values) => field.Kind switch
    {
        FieldKind.Select => Label(field, value.ToString()),
        FieldKind.MultiSelect => string.Join("、", ((JsonArray)value).Select(v => Label(field, v!.ToString()))),
        FieldKind.CheckBox => value.GetValue<bool>() ? "是" : "否",
        FieldKind.CheckList => string.Join("；", ((JsonObject)value).Select(t => $"{Label(field, t.Key)}：{(t.Value!.GetValue<bool>() ? "是" : "否")}")),
        FieldKind.Person or FieldKind.Unit => values[FieldNames.NameOf(field.Name)]?.ToString() ?? value.ToString(),
        FieldKind.Post => values[FieldNames.NameOf(field.Name)]?.ToString() ?? value.ToString(),
        FieldKind.Law => LawRules.InWords((JsonArray)value),
        FieldKind.Money => $"{value.GetValue<decimal>().ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture)} 元",
        FieldKind.Attachments => $"{((JsonArray)value).Count} 个附件",
        FieldKind.Table => $"{((JsonArray)value).Count} 行",
        FieldKind.Date => DateOnly.TryParse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture, out var date) ? LegalTime.Format(date) : value.ToString(),
        _ => value.ToString(),
    };

    private static string Label(FormField field, string value) => field.Options?.FirstOrDefault(o => o.Value == value)?.Label ?? value;
}
