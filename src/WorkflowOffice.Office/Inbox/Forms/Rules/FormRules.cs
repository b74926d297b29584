using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Decisions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Office.Inbox.Forms.Rules;

/// <summary>Applies the rules of a form to what was entered, in their order; a later rule sees what an earlier one concluded.</summary>
internal sealed class FormRules(DecisionTableStore tables, IScriptEvaluator scripts, DocumentMatrix matrix, CredentialRegister credentials, ICurrentUser user)
{
    /// <summary>Column of a table: the kinds of credentials that whoever submits holds today.</summary>
    private const string ActorCredentials = "ActorCredentials";

    private const string RefusalCode = "RefusalCode";

    /// <param name="known">The facts of the case before the task.</param>
    /// <param name="facts">What was entered; conclusions are added to it.</param>
    /// <exception cref="OfficeException">A rule refuses (its own code), or cannot be carried out (X-TSK-11).</exception>
    internal async Task ApplyAsync(
        Guid caseId, TaskForm form, TaskOutcome outcome, JsonObject known, JsonObject facts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (outcome.SkipsForm)
            return;
        foreach (var rule in form.Rules.Where(rule => rule.For is not { Count: > 0 } names || names.Contains(outcome.Name)))
        {
            var all = Over(known, facts);
            all["Outcome"] = outcome.Name;
            if (rule.When is { } when && !FieldVisibility.Matches(all[when.Field], when.EqualTo))
                continue;
            if (rule.Documents is { } required)
                await RequireAsync(caseId, form, rule, required, all, cancellationToken);
            else if (rule.Table is { Length: > 0 })
                await DecideAsync(form, rule, all, facts, now, cancellationToken);
            else
                await RunAsync(form, rule, all, facts, now, cancellationToken);
        }
    }

    private async Task RequireAsync(
        Guid caseId, TaskForm form, FormRule rule, IReadOnlyList<RequiredDocument> required, JsonObject all, CancellationToken cancellationToken)
    {
        var lacks = await matrix.LacksAsync(caseId, required, all, cancellationToken);
        if (lacks.Count > 0)
            throw Refuse(form, rule, rule.Code ?? "X-ARC-01", $"{rule.Text}{string.Join('；', lacks)}。请先补齐。", rule.Article);
    }

    private async Task DecideAsync(
        TaskForm form, FormRule rule, JsonObject all, JsonObject facts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (table, _) = await tables.PublishedAsync(rule.Table!, LegalTime.DateOf(now), cancellationToken);
        if (table.Document.Inputs.Any(column => column.Name == ActorCredentials))
            all[ActorCredentials] = new JsonArray([.. (await credentials.KindsOfAsync(user.Id.Value, LegalTime.DateOf(now), cancellationToken)).Select(kind => (JsonNode)kind)]);
        foreach (var (row, place) in RowsOf(form, rule, all, facts))
        {
            var given = Over(Over(all, row), rule.With?.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)) ?? []);
            foreach (var (column, fact) in rule.From ?? new Dictionary<string, string>())
                given[column] = given[fact]?.DeepClone();
            var decision = Decide(table, given, now, place);
            if (Refusals(decision) is [var code, ..])
            {
                var hits = decision.Rows.Where(row => row.Note is not null && row.Then.GetValueOrDefault(RefusalCode) == code).ToList();
                var text = hits.Count > 0 ? string.Join('；', hits.Select(hit => hit.Note!.TrimEnd('。')).Distinct()) + "。" : rule.Text ?? decision.Sentence;
                throw Refuse(form, rule, code, place + text, string.Join('；', decision.Rows.Select(row => row.Article).Distinct()) is { Length: > 0 } article ? article : decision.Table.Source);
            }

            foreach (var (output, fact) in rule.Into ?? new Dictionary<string, string>())
                row[fact] = output == "Articles" ? string.Join('；', decision.Rows.Select(r => r.Article).Distinct()) : ToJson(decision.Outputs.GetValueOrDefault(output));
            CheckProposal(form, rule, decision, given, place);
            CheckLimits(form, rule, decision, given);
        }
    }

    /// <summary>Codes of refusal that the table concludes; several where it collects.</summary>
    private static IReadOnlyList<string> Refusals(Decision decision) => decision.Outputs.GetValueOrDefault(RefusalCode) switch
    {
        string code => [code],
        IReadOnlyList<object> codes => [.. codes.OfType<string>()],
        _ => [],
    };

    private static Decision Decide(DecisionTable table, JsonObject given, DateTimeOffset now, string place)
    {
        try
        {
            return table.Decide(ReadFacts(table, given), LegalTime.DateOf(now));
        }
        catch (DecideException exception)
        {
            throw new OfficeException(RefusalKind.RuleBroken, exception.Code, place + exception.Message);
        }
    }

    /// <summary>The rows to decide with their place in words; without <see cref="FormRule.Each"/> the facts themselves.</summary>
    private static IEnumerable<(JsonObject Row, string Place)> RowsOf(TaskForm form, FormRule rule, JsonObject all, JsonObject facts)
    {
        if (rule.Each is not { Length: > 0 } name)
            return [(facts, "")];
        facts[name] ??= all[name]?.DeepClone(); // a table that is only shown still gets its conclusions
        var label = form.Fields.FirstOrDefault(field => field.Name == name)?.Label ?? name;
        return ((facts[name] as JsonArray)?.OfType<JsonObject>() ?? []).Select((row, i) => (row, $"“{label}”第 {i + 1} 行："));
    }

    private static void CheckProposal(TaskForm form, FormRule rule, Decision decision, JsonObject given, string place)
    {
        if (rule.Proposes is not { } proposal || given[proposal.Field] is not { } chosen || !string.IsNullOrWhiteSpace(given[proposal.Reason]?.ToString()))
            return;
        var proposed = decision.Outputs.GetValueOrDefault(proposal.Output)?.ToString();
        if (proposed is null || proposed == chosen.ToString())
            return;
        throw Refuse(
            form, rule, rule.Code ?? "X-TSK-12",
            $"{place}{decision.Table.Name}的建议是{InWords(decision, proposal.Output, [proposed])}（{string.Join('；', decision.Rows.Select(r => r.Article))}），您认定的不同，请写明理由。",
            rule.Article ?? decision.Table.Source);
    }

    private static void CheckLimits(TaskForm form, FormRule rule, Decision decision, JsonObject given)
    {
        if (rule.Limits is not { } limits)
            return;
        var chosen = (given[limits.Field] as JsonArray ?? []).Select(item => item!.ToString()).ToHashSet();
        var (all, oneOf, others) = (Codes(decision, limits.All), Codes(decision, limits.OneOf), Codes(decision, limits.Others));
        var problem = all.Except(chosen).ToList() is { Count: > 0 } missing ? $"还须选择{InWords(decision, limits.All, missing)}"
            : oneOf.Count > 0 && oneOf.Count(chosen.Contains) != 1 ? $"{InWords(decision, limits.OneOf, oneOf)}应当择一，且只能择一"
            : chosen.Except(all).Except(oneOf).Except(others).ToList() is { Count: > 0 } extra ? $"不得选择{InWords(decision, limits.All, extra)}"
            : null;
        if (problem is not null)
            throw Refuse(form, rule, rule.Code ?? "X-TSK-12", $"{rule.Text}{problem}。", string.Join('；', decision.Rows.Select(row => row.Article)));
    }

    private static IReadOnlySet<string> Codes(Decision decision, string output) =>
        decision.Outputs.GetValueOrDefault(output) as IReadOnlySet<string> ?? new HashSet<string>();

    private static string InWords(Decision decision, string output, IEnumerable<string> codes)
    {
        var choices = decision.Table.Outputs.Single(column => column.Name == output).Choices ?? [];
        return string.Join("、", codes.Select(code => $"“{choices.FirstOrDefault(choice => choice.Code == code)?.Label ?? code}”"));
    }

    private async Task RunAsync(
        TaskForm form, FormRule rule, JsonObject all, JsonObject facts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        JsonNode? value;
        try
        {
            value = (await scripts.EvaluateAsync(new Expression(Expression.JavaScript, rule.Script, "form.rules"), new FactsScope(all, now), cancellationToken)).Value;
        }
        catch (ExpressionException exception)
        {
            throw new OfficeException(RefusalKind.RuleBroken, "X-TSK-11", $"流程的提交校验不能执行：{exception.Message}。请法制机构修改流程。");
        }

        if (rule.Set is { Length: > 0 } fact)
            facts[fact] = value?.DeepClone();
        else if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String && text.GetValue<string>() is { Length: > 0 } problem)
            throw Refuse(form, rule, rule.Code ?? "X-TSK-12", rule.Text ?? problem, rule.Article);
    }

    private static OfficeException Refuse(TaskForm form, FormRule rule, string code, string message, string? article) =>
        new(RefusalKind.RuleBroken, code, message)
        {
            Article = rule.Article ?? article,
            Errors = (rule.Field ?? rule.Limits?.Field ?? rule.Each) is { } field && form.Fields.Any(f => f.Name == field)
                ? new Dictionary<string, string[]> { [field] = [message] }
                : null,
        };

    private static Dictionary<string, JsonElement> ReadFacts(DecisionTable table, JsonObject given) =>
        table.Document.Inputs.Where(column => given[column.Name] is not null || column is { Type: ColumnType.Flag, Optional: false })
            .ToDictionary(column => column.Name, column => JsonSerializer.SerializeToElement(column.Type == ColumnType.Flag ? Flag(given[column.Name]) : given[column.Name]));

    /// <summary>A box that nobody ticked is a no; a question answered in words is read.</summary>
    private static JsonNode? Flag(JsonNode? value) => value?.ToString() switch
    {
        null or "否" => JsonValue.Create(false),
        "是" => JsonValue.Create(true),
        _ => value.DeepClone(),
    };

    private static JsonObject Over(JsonObject below, IEnumerable<KeyValuePair<string, JsonNode?>> above)
    {
        var all = (JsonObject)below.DeepClone();
        foreach (var (name, value) in above)
            all[name] = value?.DeepClone();
        return all;
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToIso(),
        _ => JsonSerializer.SerializeToNode(value),
    };
}
