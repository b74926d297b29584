using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>
/// Checks what was entered against the form, by the same rules as the browser (validation.ts): its formRules.json is run on both sides. The
/// server's word is the one that counts.
/// </summary>
/// <param name="today">The day in Asia/Shanghai.</param>
internal sealed partial class FormValidator(TaskForm form, DateOnly today)
{
    private const int MaxTextLength = 20_000;
    private const int MaxRows = 500;

    /// <summary>What the browser's numbers still hold to the 分.</summary>
    private const decimal MostMoney = 999_999_999_999.99m;

    private readonly Dictionary<string, List<string>> _errors = [];
    private string? _code;

    /// <summary>The values of the form's fields, others left out; fields that are not shown carry none.</summary>
    /// <exception cref="FormInvalidException">Something is missing (<paramref name="missingCode"/> or the field's own code) or has a wrong type (X-TSK-05).</exception>
    internal JsonObject Check(JsonObject values, TaskOutcome outcome, string? missingCode, string? article)
    {
        var accepted = new JsonObject();
        foreach (var unknown in values.Select(v => v.Key).Except(form.Fields.Select(f => f.Name)))
            Add(unknown, $"表单没有“{unknown}”这一项", "X-TSK-05");
        foreach (var field in FieldVisibility.Visible(form.Fields, values).Where(f => f.Kind != FieldKind.Note && !f.ReadOnly))
        {
            var value = values[field.Name];
            if (IsEmpty(field, value))
            {
                if (MayNotBeEmpty(field, outcome))
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

    private static bool IsRequired(FormField field, TaskOutcome outcome) =>
        field.Required && !outcome.SkipsForm && (field.RequiredFor is not { Count: > 0 } names || names.Contains(outcome.Name));

    /// <summary>A box that was never touched is not ticked, which is an answer; unless it must be ticked.</summary>
    private static bool MayNotBeEmpty(FormField field, TaskOutcome outcome) =>
        IsRequired(field, outcome) && (field.Kind != FieldKind.CheckBox || field.MustAllBeTrue);

    private static bool IsEmpty(FormField field, JsonNode? value) => value switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        JsonObject map => map.Count == 0,
        _ => field.Kind != FieldKind.CheckBox && value.GetValueKind() == JsonValueKind.String && string.IsNullOrWhiteSpace(Text(value)),
    };

    private string? CheckValue(FormField field, JsonNode value, TaskOutcome outcome) => field.Kind switch
    {
        FieldKind.Text or FieldKind.TextArea => CheckText(field, value),
        FieldKind.Date => CheckDate(field, value),
        FieldKind.DateTime => CheckDateTime(field, value),
        FieldKind.Number => CheckNumber(field, value),
        FieldKind.Money => CheckMoney(field, value),
        FieldKind.Select => Text(value) is { } chosen && field.Options?.Any(o => o.Value == chosen) != false ? null : $"“{field.Label}”的选项无效",
        FieldKind.Post => Text(value) is not null ? null : $"“{field.Label}”请从列表中选择",
        FieldKind.Law => CheckLaw(field, value),
        FieldKind.MultiSelect => CheckChoices(field, value),
        FieldKind.CheckBox => CheckBox(field, value, outcome),
        FieldKind.CheckList => CheckList(field, value, outcome),
        FieldKind.Person or FieldKind.Unit => Guid.TryParse(Text(value), out _) ? null : $"“{field.Label}”请从列表中选择",
        FieldKind.Attachments => value is JsonArray ids && ids.All(id => Guid.TryParse(Text(id), out _)) ? CheckCount(field, ids, "个文件") : $"“{field.Label}”的附件无效",
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

    /// <summary>A minute with its offset, as the browser sends it: 2026-03-02T09:30:00Z.</summary>
    private string? CheckDateTime(FormField field, JsonNode value)
    {
        if (Text(value) is not { } text || !MomentPattern().IsMatch(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var moment))
            return $"“{field.Label}”不是有效的日期时间";
        return field.NotAfterToday && LegalTime.DateOf(moment) > today ? $"“{field.Label}”不能晚于今天（{LegalTime.Format(today)}）" : null;
    }

    private static string? CheckMoney(FormField field, JsonNode value)
    {
        if (value.GetValueKind() != JsonValueKind.Number || !value.AsValue().TryGetValue<decimal>(out var amount))
            return $"“{field.Label}”应为金额（元）";
        if (decimal.Round(amount, 2) != amount)
            return $"“{field.Label}”最多两位小数";
        return amount < 0 ? $"“{field.Label}”不得为负数" : amount > MostMoney ? $"“{field.Label}”超过可以填写的上限" : CheckLimits(field, amount);
    }

    private static string? CheckLaw(FormField field, JsonNode value)
    {
        if (value is not JsonArray rows || rows.Count > LawRules.MostArticles)
            return $"“{field.Label}”的法条引用无效";
        for (var i = 0; i < rows.Count; i++)
        {
            if (LawRules.Problem(rows[i]) is { } problem)
                return $"“{field.Label}”第 {i + 1} 条：{problem}";
        }

        return CheckCount(field, rows, "条");
    }

    private static string? CheckCount(FormField field, JsonArray items, string unit)
    {
        if (items.Count < field.MinItems)
            return $"“{field.Label}”至少 {field.MinItems} {unit}";
        return items.Count > field.MaxItems ? $"“{field.Label}”最多 {field.MaxItems} {unit}" : null;
    }

    private static string? CheckNumber(FormField field, JsonNode value)
    {
        if (value.GetValueKind() != JsonValueKind.Number || !value.AsValue().TryGetValue<decimal>(out var number))
            return $"“{field.Label}”应为数字";
        if (field.Decimals is { } decimals && decimal.Round(number, decimals) != number)
            return decimals == 0 ? $"“{field.Label}”应为整数" : $"“{field.Label}”最多 {decimals} 位小数";
        return CheckLimits(field, number);
    }

    private static string? CheckLimits(FormField field, decimal number)
    {
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
        if (ticks.FirstOrDefault(tick => field.Options?.Any(o => o.Value == tick.Key) == false).Key is not null)
            return $"“{field.Label}”的选项无效";
        if (!IsRequired(field, outcome))
            return null;
        if (!field.MustAllBeTrue)
            return ticks.Any(tick => tick.Value!.GetValue<bool>()) ? null : $"“{field.Label}”至少勾选一项";
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
            foreach (var column in FieldVisibility.Visible(field.Columns ?? [], row).Where(column => column.Kind != FieldKind.Note))
            {
                var cell = row[column.Name];
                var problem = IsEmpty(column, cell)
                    ? MayNotBeEmpty(column, outcome) && !column.ReadOnly ? $"缺少“{column.Label}”" : null
                    : CheckValue(column, cell!, outcome);
                if (problem is not null)
                    return $"“{field.Label}”第 {index + 1} 行：{problem}";
            }
        }

        return CheckCount(field, rows, "行");
    }

    private void Add(string field, string message, string code)
    {
        _code ??= code;
        if (!_errors.TryGetValue(field, out var messages))
            _errors[field] = messages = [];
        messages.Add(message);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex MomentPattern();

    private static string? Text(JsonNode? value) =>
        value is JsonValue v && v.GetValueKind() == JsonValueKind.String ? v.GetValue<string>() : null;
}
