using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Decisions;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>Decides by the published version of a decision table; each conclusion is a port.</summary>
/// <remarks>
/// The facts are the case's own, under the names of the table's columns; the conclusions become facts under theirs, and <c>Decisions.&lt;table&gt;</c>
/// keeps version, rows, articles and the sentence. Of a table that collects all rows the ports are 适用 and 不适用.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "按决策表判定：条件取自事项内容，结论记入事项，每个结论是一个出口。", Type = "DecideByTable", DisplayName = "按决策表判定")]
public sealed class DecideByTableActivity : Activity
{
    internal const string Applies = "适用";
    internal const string DoesNotApply = "不适用";

    [Input(DisplayName = "决策表", Description = "按哪一张已发布的决策表。", UIHint = "dropdown", OptionsSource = "decision-tables", Order = 1)]
    public Input<string> Table { get; set; } = new();

    [Input(DisplayName = "行为之日", Description = "按哪一日有效的规定判定；留空为当天。", Order = 2)]
    public Input<string> ActedOn { get; set; } = new();

    [Input(DisplayName = "出口", Description = "决策表的各个结论，每个结论是一个出口。", IsOutcomes = true, DefaultValue = new[] { Applies, DoesNotApply }, Order = 3)]
    public Input<string[]> Outcomes { get; set; } = new([Applies, DoesNotApply]);

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var on = DateOnly.TryParseExact(context.Get(ActedOn), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : LegalTime.DateOf(context.Now);
        var (table, version) = await context.GetRequiredService<DecisionTableStore>().PublishedAsync(context.Get(Table) ?? "", on, context.CancellationToken);
        var decision = table.Decide(Facts(@case.Data), on);
        var outcome = decision.Outcome ?? (decision.Rows.Count > 0 ? Applies : DoesNotApply);
        if (context.Get(Outcomes)?.Contains(outcome) != true)
            throw DecisionTableRefusal.OutcomeUnknown(table.Document, outcome);
        Keep(context, @case, decision, version, outcome);
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, $"决策表{table.Document.Id}第{version}版（{table.Document.Source}）", outcome,
            details: [CaseWork.Detail("判定", decision.Sentence)]);
        await context.CompleteActivityWithOutcomesAsync(outcome);
    }

    private static void Keep(ActivityExecutionContext context, Case @case, Decision decision, int version, string outcome)
    {
        var facts = new JsonObject();
        foreach (var (name, value) in decision.Outputs)
            facts[name] = ToJson(value);
        var decisions = @case.Data["Decisions"]?.DeepClone() as JsonObject ?? [];
        decisions[decision.Table.Id] = new JsonObject
        {
            ["Version"] = version,
            ["Outcome"] = outcome,
            ["Rows"] = new JsonArray([.. decision.Rows.Select(row => JsonValue.Create(row.Id))]),
            ["Articles"] = string.Join('；', decision.Rows.Select(row => row.Article).Distinct()),
            ["Sentence"] = decision.Sentence,
        };
        facts["Decisions"] = decisions;
        CaseWork.Merge(context, @case, facts);
    }

    private static Dictionary<string, JsonElement> Facts(JsonObject data) =>
        JsonSerializer.SerializeToElement(data).EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value);

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToIso(),
        IEnumerable<object> values => new JsonArray([.. values.Select(ToJson)]),
        _ => JsonSerializer.SerializeToNode(value),
    };
}
