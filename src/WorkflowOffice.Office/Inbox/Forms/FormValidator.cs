using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Checks what was entered against the form, as the browser does; the server's word is the one that counts.</summary>
/// <param name="today">The day in Asia/Shanghai.</param>
internal sealed class FormValidator(TaskForm form, DateOnly today)
{
    private const int MaxTextLength = 20_000;
    private const int MaxRows = 500;

    private readonly Dictionary<string, List<string>> _errors = [];
    private string? _code;

    /// <summary>The values of the form's fields, others left out; fields that are not shown carry none.</summary>
    /// <exception cref="FormInvalidException">Something is missing (<paramref name="missingCode"/> or the field's own code) or has a wrong type (X-TSK-05).</exception>
    internal JsonObject Check(JsonObject values, TaskOutcome outcome, string? missingCode, string? article)
    {
        var accepted = new JsonObject();
        foreach (var unknown in values.Select(v => v.Key).Except(form.Fields.Select(f => f.Name)))
            Add(unknown, $"表单没有“{unknown}”这一项", "X-TSK-05");
        foreach (var field in form.Fields.Where(f => f.Kind != FieldKind.Note && !f.ReadOnly && IsShown(f, values)))
        {
            var value = values[field.Name];
            if (IsEmpty(field, value))
            {
                if (IsRequired(field, outcome))
                    Add(field.Name, $"缺少“{field.Label}”", field.MissingCode ?? missingCode ?? "X-TSK-05");
                continue;
            }

            if (CheckValue(field, value!, outcome) is { } problem)
                Add(field.Name, problem, field.MissingCode is not null && field.MustAllBeTrue ? field.MissingCode : "X-TSK-05");
            else
                accepted[field.Name] = value!.DeepClone();
        }

        if (_errors.Count > 0)
            throw new FormInvalidException(_code!, _errors.ToDictionary(e => e.Key, e => e.Value.ToArray()), article);
        return accepted;
    }

    private static bool IsShown(FormField field, JsonObject values) =>
        field.VisibleWhen is not { } condition || Text(values[condition.Field]) == condition.EqualTo;

    private static bool IsRequired(FormField field, TaskOutcome outcome) =>
        field.Required && !outcome.SkipsForm && (field.RequiredFor is not { Count: > 0 } names || names.Contains(outcome.Name));

    private static bool IsEmpty(FormField field, JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject map => map.Count == 0,
        _ => field.Kind is not (FieldKind.CheckBox or FieldKind.Number) && string.IsNullOrWhiteSpace(Text(value)),
    };

    private string? CheckValue(FormField field, JsonNode value, TaskOutcome outcome) => field.Kind switch
    {
        FieldKind.Text or FieldKind.TextArea => CheckText(field, value),
        FieldKind.Date => CheckDate(field, value),
        FieldKind.DateTime => DateTimeOffset.TryParse(Text(value), CultureInfo.InvariantCulture, out _) ? null : $"“{field.Label}”不是有效的日期时间",
        FieldKind.Number => CheckNumber(field, value),
        FieldKind.Select => field.Options?.Any(o => o.Value == Text(value)) != false ? null : $"“{field.Label}”的选项无效",
        FieldKind.MultiSelect => CheckChoices(field, value),
        FieldKind.CheckBox => CheckBox(field, value, outcome),
        FieldKind.CheckList => CheckList(field, value, outcome),
        FieldKind.Person or FieldKind.Unit => Guid.TryParse(Text(value), out _) ? null : $"“{field.Label}”请从列表中选择",
        FieldKind.Attachments => value is JsonArray ids && ids.All(id => Guid.TryParse(Text(id), out _)) ? null : $"“{field.Label}”的附件无效",
        FieldKind.Table => CheckTable(field, value, outcome),
        _ => null,
    };

    private static string? CheckText(FormField field, JsonNode value)
    {
        if (Text(value) is not { } text)
            return $"“{field.Label}”应为文字";
        var limit = field.MaxLength ?? MaxTextLength;
        return text.Length > limit ? $"“{field.Label}”超过 {limit} 字" : null;
    }

    private string? CheckDate(FormField field, JsonNode value)
    {
        if (!DateOnly.TryParseExact(Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return $"“{field.Label}”不是有效的日期";
        if (date.Year is < 1990 or > 2100)
            return $"“{field.Label}”的年份 {date.Year} 不合理";
        return field.NotAfterToday && date > today ? $"“{field.Label}”不能晚于今天（{LegalTime.Format(today)}）" : null;
    }

    private static string? CheckNumber(FormField field, JsonNode value)
    {
        if (value.GetValueKind() != JsonValueKind.Number || !value.AsValue().TryGetValue<decimal>(out var number))
            return $"“{field.Label}”应为数字";
        if (number < field.Min)
            return $"“{field.Label}”不得小于 {field.Min}";
        return number > field.Max ? $"“{field.Label}”不得大于 {field.Max}" : null;
    }

    private static string? CheckChoices(FormField field, JsonNode value) =>
        value is JsonArray chosen && chosen.All(c => field.Options?.Any(o => o.Value == Text(c)) != false) ? null : $"“{field.Label}”的选项无效";

    private static string? CheckBox(FormField field, JsonNode value, TaskOutcome outcome)
    {
        if (value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            return $"“{field.Label}”应为是或否";
        return IsRequired(field, outcome) && field.MustAllBeTrue && !value.GetValue<bool>() ? $"“{field.Label}”须予确认" : null;
    }

    private static string? CheckList(FormField field, JsonNode value, TaskOutcome outcome)
    {
        if (value is not JsonObject ticks || ticks.Any(t => t.Value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)))
            return $"“{field.Label}”应逐项勾选";
        if (!field.MustAllBeTrue || !IsRequired(field, outcome))
            return null;
        var open = (field.Options ?? []).Where(o => ticks[o.Value]?.GetValue<bool>() != true).Select(o => o.Label).ToArray();
        return open.Length == 0 ? null : $"“{field.Label}”未全部符合：{string.Join("、", open)}";
    }

    private string? CheckTable(FormField field, JsonNode value, TaskOutcome outcome)
    {
        if (value is not JsonArray rows || rows.Count > MaxRows || rows.Any(r => r is not JsonObject))
            return $"“{field.Label}”的表格无效或超过 {MaxRows} 行";
        foreach (var (row, index) in rows.Cast<JsonObject>().Select((r, i) => (r, i)))
        {
            if (row.Select(c => c.Key).Except((field.Columns ?? []).Select(c => c.Name)).FirstOrDefault() is { } unknown)
                return $"“{field.Label}”第 {index + 1} 行有未知的列“{unknown}”";
            foreach (var column in field.Columns ?? [])
            {
                var cell = row[column.Name];
                var problem = IsEmpty(column, cell)
                    ? IsRequired(column, outcome) ? $"缺少“{column.Label}”" : null
                    : CheckValue(column, cell!, outcome);
                if (problem is not null)
                    return $"“{field.Label}”第 {index + 1} 行：{problem}";
            }
        }

        return null;
    }

    private void Add(string field, string message, string code)
    {
        _code ??= code;
        if (!_errors.TryGetValue(field, out var messages))
            _errors[field] = messages = [];
        messages.Add(message);
    }

    private static string? Text(JsonNode? value) =>
        value is JsonValue v && v.GetValueKind() == JsonValueKind.String ? v.GetValue<string>() : null;
}
