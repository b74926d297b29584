using System.Globalization;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.RecordAccess;

/// <summary>After the approval: lets the people named open the process records of a case until a day (002 四(四)2).</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "调阅批准后，准许所列人员在使用期限内打开某一事项的执法记录。", Type = "GrantRecordAccess", DisplayName = "准予调阅")]
public sealed class GrantRecordAccessActivity : CodeActivity
{
    [Input(DisplayName = "被调阅的事项", Description = "事项编号，如 2026-000012（表达式）。", Order = 1)]
    public Input<string> CaseNo { get; set; } = new();

    [Input(DisplayName = "调阅人员", Description = "人员编号（表达式，可为多人）。", Order = 2)]
    public Input<string[]> People { get; set; } = new([]);

    [Input(DisplayName = "使用至", Description = "使用期限的最后一日（表达式）。", Order = 3)]
    public Input<string> Until { get; set; } = new();

    [Input(DisplayName = "批准人", Order = 4)]
    public Input<string> ApprovedBy { get; set; } = new();

    [Input(DisplayName = "用途", Order = 5)]
    public Input<string> Purpose { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var database = context.GetRequiredService<OfficeDbContext>();
        var no = context.Get(CaseNo)?.Trim();
        var wanted = await database.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.No == no, context.CancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-ACC-02", $"没有编号为“{no}”的事项，无法准予调阅。请核对要调阅的事项编号。") { Article = RecordAccessRules.Article };
        if (!DateOnly.TryParseExact(context.Get(Until), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
            throw new OfficeException(RefusalKind.RuleBroken, "X-ACC-02", $"步骤“{DisplayText}”没有写明使用期限。请法制机构检查流程。") { Article = RecordAccessRules.Article };
        var names = new List<string>();
        foreach (var id in (context.Get(People) ?? []).Distinct().Order(StringComparer.Ordinal))
        {
            if (await context.GetRequiredService<People>().FindAsync(UserId.Parse(id), context.CancellationToken) is not { } person)
                continue;
            names.Add(person.Name);
            database.RecordAccess.Add(new RecordAccessGrant
            {
                Id = RisingId.At(context.Now),
                CaseId = wanted.Id,
                PersonId = person.Id.Value,
                PersonName = person.Name,
                From = LegalTime.DateOf(context.Now),
                Until = until,
                ApprovedBy = context.Get(ApprovedBy) ?? "",
                Purpose = context.Get(Purpose) ?? "",
                SourceCaseId = @case.Id,
                GrantedAt = context.Now,
            });
        }

        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, RecordAccessRules.Article, $"准予{string.Join("、", names)}调阅事项 {wanted.No} 的执法记录，至 {LegalTime.Format(until)}");
    }
}
