using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.MustChecks;

/// <summary>Closes the items that this inspection looked at, and leaves new ones to the next.</summary>
/// <remarks>An item that was looked at and is still not in order stays on the list under the present case.</remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "登记本次必查项的检查结果，并把须在下次检查的事项列为必查项。", Type = "KeepMustChecks", DisplayName = "列入必查项")]
public sealed class KeepMustChecksActivity : CodeActivity
{
    internal const string StillThere = "仍然存在";

    [Input(DisplayName = "单位", Description = "单位编号（表达式）；留空为全部单位。", Order = 1)]
    public Input<string> Unit { get; set; } = new();

    [Input(DisplayName = "下次必查的事项", Description = "表达式得到的文字列表。", UIHint = "json-editor", Order = 2)]
    public Input<string[]> Items { get; set; } = new([]);

    [Input(DisplayName = "本次检查结果", Description = "表达式得到的列表：MustCheckId、Result（“仍然存在”的继续列为必查项）。", UIHint = "json-editor", Order = 3)]
    public Input<JsonNode> Answers { get; set; } = new();

    [Input(DisplayName = "依据", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var basis = context.Get(Basis) ?? "";
        var again = await AnswerAsync(context, @case);
        var items = again.Concat(context.Get(Items) ?? []).Where(item => !string.IsNullOrWhiteSpace(item)).Distinct().ToList();
        var database = context.GetRequiredService<OfficeDbContext>();
        foreach (var item in items)
        {
            database.MustChecks.Add(new MustCheck
            {
                Id = RisingId.At(context.Now),
                UnitId = Guid.TryParse(context.Get(Unit), out var unit) ? unit : null,
                Item = item,
                Basis = basis,
                SourceCaseId = @case.Id,
                SourceCaseNo = @case.No,
                AddedAt = context.Now,
            });
        }

        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, basis, items.Count == 0 ? "没有须列入的事项" : $"列为下次必查项：{string.Join("；", items)}");
    }

    private async Task<IReadOnlyList<string>> AnswerAsync(ActivityExecutionContext context, Case @case)
    {
        var answers = (context.Get(Answers) as JsonArray ?? []).OfType<JsonObject>()
            .Where(row => Guid.TryParse(row["MustCheckId"]?.ToString(), out _) && row["Result"] is not null)
            .ToDictionary(row => Guid.Parse(row["MustCheckId"]!.ToString()), row => row["Result"]!.ToString());
        var rows = await context.GetRequiredService<OfficeDbContext>().MustChecks
            .Where(row => answers.Keys.Contains(row.Id) && row.CheckedAt == null).OrderBy(row => row.Id).ToListAsync(context.CancellationToken);
        foreach (var row in rows)
            row.Answer(@case.Id, answers[row.Id], context.Now);
        return [.. rows.Where(row => row.Result == StillThere).Select(row => row.Item)];
    }
}
