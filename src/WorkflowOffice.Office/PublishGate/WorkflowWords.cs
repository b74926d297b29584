using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Pickers;
using WorkflowOffice.Workflows.Comparison;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>Describes changes of definitions in the office's words: posts, rules, templates and alerts by their names.</summary>
internal sealed class WorkflowWords(ActivityRegistry registry, TemplateCatalog templates)
{
    private const int LongestSummary = 240;

    internal IReadOnlyList<DefinitionChange> Compare(string? before, string after) =>
        before is null ? [] : Compare(JsonNode.Parse(before)!.AsObject(), JsonNode.Parse(after)!.AsObject());

    internal IReadOnlyList<DefinitionChange> Compare(JsonObject before, JsonObject after) =>
        new DefinitionComparison(registry, NameOf).Compare(before, after);

    /// <summary>One line for the audit list; the complete list stands in the entry.</summary>
    internal static string Summarise(IReadOnlyList<DefinitionChange> changes)
    {
        var text = string.Join("；", changes.Select(change => change.Text));
        return text.Length <= LongestSummary ? text : $"{text[..LongestSummary]}…（共 {changes.Count} 处）";
    }

    private string? NameOf(InputDescriptor input, JsonNode? value) => input.OptionsSource switch
    {
        "posts" => Texts(value, PostName),
        "deadline-rules" => Texts(value, RuleName),
        "templates" => Texts(value, id => templates.All.FirstOrDefault(t => t.Manifest.Id == id)?.Manifest.Title is { } title ? $"《{title}》" : id),
        _ => input.Name is "Warnings" or "Escalation" ? AlertsInWords(value) : null,
    };

    private static string? Texts(JsonNode? value, Func<string, string> name) => value switch
    {
        JsonArray list => string.Join("、", list.Select(item => name(item?.ToString() ?? ""))),
        JsonValue one => name(one.ToString()),
        _ => null,
    };

    private static string PostName(string code) => StandardPosts.All.FirstOrDefault(post => post.Code == code)?.Name ?? code;

    private static string RuleName(string code) =>
        DeadlineRules.All.LastOrDefault(rule => rule.Code == code) is { } rule
            ? $"{rule.Code} {rule.Name}{(rule.Kind == DeadlineKind.Forward ? $"（{rule.Length}{PeriodWords.NameOf(rule.Unit)}）" : "")}"
            : code;

    private static string? AlertsInWords(JsonNode? value)
    {
        try
        {
            return value is JsonArray list ? string.Join("、", list.Deserialize<AlertRule[]>(JsonColumns.Options)!.Select(InWords)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string InWords(AlertRule rule)
    {
        var when = rule.After > 0 ? $"届满后第{rule.After}{PeriodWords.NameOf(rule.Unit)}" : rule.Before == 0 ? "届满当日" : $"届满前{rule.Before}{PeriodWords.NameOf(rule.Unit)}";
        return rule.Post is null ? when : $"{when}报{PostName(rule.Post)}";
    }
}
