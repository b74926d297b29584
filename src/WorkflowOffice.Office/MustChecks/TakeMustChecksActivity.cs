using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.MustChecks;

/// <summary>Brings what earlier inspections left to be looked at again into the form of this one (001 第十条(四): “作为下次案卷评查事项”).</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "取出该单位的必查项（以往监督留待下次检查的事项），作为检查表的初值。", Type = "TakeMustChecks", DisplayName = "取出必查项")]
public sealed class TakeMustChecksActivity : CodeActivity
{
    internal const string Fact = "MustChecks";

    /// <summary>How many there are: the form lets nobody leave one out.</summary>
    internal const string CountFact = "MustCheckCount";

    [Input(DisplayName = "单位", Description = "单位编号（表达式）。", Order = 1)]
    public Input<string> Unit { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var unit = Guid.TryParse(context.Get(Unit), out var id) ? id : (Guid?)null;
        var open = await context.GetRequiredService<OfficeDbContext>().MustChecks.AsNoTracking()
            .Where(row => row.CheckedAt == null && (row.UnitId == null || row.UnitId == unit) && row.SourceCaseId != @case.Id)
            .OrderBy(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(context.CancellationToken);
        CaseWork.Merge(context, @case, new JsonObject
        {
            [Fact] = new JsonArray([.. open.Select(row => (JsonNode)new JsonObject { ["Item"] = row.Item, ["SourceNo"] = row.SourceCaseNo, ["MustCheckId"] = row.Id.ToString() })]),
            [CountFact] = open.Count,
        });
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, "《安全生产监管执法监督办法（征求意见稿）》第十条(四)", open.Count == 0 ? "没有必查项" : $"必查项 {open.Count} 项：{string.Join("；", open.Select(row => row.Item))}");
    }
}
