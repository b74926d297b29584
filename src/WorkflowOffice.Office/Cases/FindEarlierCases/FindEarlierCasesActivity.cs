using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases.FindEarlierCases;

/// <summary>Finds cases about the same person or unit within a look-back period: “一年内两次以上” is found by the system, not remembered by people.</summary>
/// <remarks>
/// The two readings of requirements C-09 are two such steps: by the day of the decision (003 五(二)2(5)) and by the day of the fault (004 过错追究§7(2)).
/// The present case counts. What was found becomes a fact: Count, Holds, From, To, Cases, Words.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "查找同一对象在回溯期内的以往事项（含本次），例如一年内两次以上。", Type = "FindEarlierCases", DisplayName = "查找以往事项")]
public sealed class FindEarlierCasesActivity : CodeActivity
{
    [Input(DisplayName = "流程", Description = "查找哪一流程的事项；留空为本流程。", UIHint = "dropdown", OptionsSource = "workflows", Order = 1)]
    public Input<string> Procedure { get; set; } = new();

    [Input(DisplayName = "相同的内容", Description = "以这一项内容相同为同一对象，如 SubjectId。", Order = 2)]
    public Input<string> Match { get; set; } = new();

    [Input(DisplayName = "日期", Description = "以往事项的这一项日期在回溯期内，如 DecidedOn。", Order = 3)]
    public Input<string> DateFact { get; set; } = new();

    [Input(DisplayName = "条件", Description = "以往事项还须有的内容（名称和值）。", UIHint = "json-editor", Order = 4)]
    public Input<JsonNode> Where { get; set; } = new();

    [Input(DisplayName = "自何日向前", Description = "留空为当天。", Order = 5)]
    public Input<string> On { get; set; } = new();

    [Input(DisplayName = "回溯规则", Description = "期限总表中的回溯期，如 D-24。", UIHint = "dropdown", OptionsSource = "deadline-rules", Order = 6)]
    public Input<string> Rule { get; set; } = new();

    [Input(DisplayName = "次数", Description = "含本次达到这一次数即为成立。", Order = 7)]
    public Input<int?> Least { get; set; } = new();

    [Input(DisplayName = "结果存入", Order = 8)]
    public Input<string> Into { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var on = DateOnly.TryParseExact(context.Get(On), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : LegalTime.DateOf(context.Now);
        var rule = DeadlineRules.Get(context.Get(Rule) ?? "", on);
        var from = on.AddMonths(-rule.Length);
        var found = await FindAsync(context, @case, from, on);
        var least = context.Get(Least) ?? 2;
        var words = $"{LegalTime.Format(from)} 至 {LegalTime.Format(on)}（含两端）含本次共 {found.Count + 1} 次"
            + (found.Count == 0 ? "" : $"：{string.Join("、", found.Select(row => $"{row.No}（{row.Day}）"))}");
        CaseWork.Merge(context, @case, new JsonObject
        {
            [context.Get(Into)!] = new JsonObject
            {
                ["Count"] = found.Count + 1,
                ["Holds"] = found.Count + 1 >= least,
                ["From"] = from.ToIso(),
                ["To"] = on.ToIso(),
                ["Cases"] = new JsonArray([.. found.Select(row => (JsonNode)new JsonObject { ["Id"] = row.Id.ToString(), ["No"] = row.No, ["Title"] = row.Title, [nameof(On)] = row.Day })]),
                ["Words"] = words,
            },
            [WordsOf(context.Get(Into)!)] = words, // a form shows facts by their plain names
        });
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, $"{rule.Code} {rule.Citation}", words);
    }

    /// <summary>The fact that says in words what was found.</summary>
    internal static string WordsOf(string into) => into + "Words";

    private async Task<List<EarlierCase>> FindAsync(ActivityExecutionContext context, Case @case, DateOnly from, DateOnly to)
    {
        var match = context.Get(Match) ?? "";
        if (@case.Data[match]?.ToString() is not { Length: > 0 } same)
            return [];
        var definition = context.Get(Procedure) is { Length: > 0 } named ? named : @case.DefinitionId;
        var (date, first, last) = (context.Get(DateFact) ?? "", from.ToIso(), to.ToIso());
        var conditions = (context.Get(Where) as JsonObject ?? []).ToJsonString();
        return await context.GetRequiredService<OfficeDbContext>().Database.SqlQuery<EarlierCase>(
            $"""
            select id, no, title, data ->> {date} as day from office.cases
            where definition_id = {definition} and subject_id is not null and ({match} <> 'SubjectId' or subject_id = {same})
              and data ->> {match} = {same} and id <> {@case.Id}
              and data ->> {date} between {first} and {last} and data @> cast({conditions} as jsonb)
            order by data ->> {date}, no
            """).ToListAsync(context.CancellationToken);
    }

    private sealed record EarlierCase(Guid Id, string No, string Title, string Day);
}
