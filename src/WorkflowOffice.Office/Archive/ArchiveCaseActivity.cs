using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Office.Documents.Volume;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Archive;

/// <summary>Ends the case (归档): catalogue of the volume (T-16), documents archived, nothing can be added afterwards.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "办结并归档：生成卷宗封面和卷内目录，事项进入终态。", Type = "ArchiveCase", DisplayName = "归档")]
public sealed class ArchiveCaseActivity : CodeActivity
{
    [Input(DisplayName = "办结结果", Description = "写入卷宗和事项的结果，如“决定成立，已纠正”。", Order = 1)]
    public Input<string> Result { get; set; } = new();

    [Input(DisplayName = "终止", Description = "未作出决定而终止的事项：不立卷。", UIHint = "checkbox", Order = 2)]
    public Input<bool> Terminated { get; set; } = new();

    [Input(DisplayName = "检查人", Description = "核对卷内文书的人（表达式）。", Order = 3)]
    public Input<string> CheckedBy { get; set; } = new();

    [Input(DisplayName = "当事人", Description = "卷宗封面上的当事人（表达式）；留空为被监督单位。", Order = 4)]
    public Input<string> Party { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var database = context.GetRequiredService<OfficeDbContext>();
        var @case = await work.OfAsync(context);
        var result = context.Get(Result) ?? DisplayText;
        var party = context.Get(Party) is { Length: > 0 } named ? named : @case.SupervisedUnit ?? @case.Data["PartyName"]?.ToString();
        CaseWork.Merge(context, @case, new JsonObject { [nameof(Result)] = result });
        if (!context.Get(Terminated))
            await ArchiveDocumentsAsync(context, @case, database, result, context.Get(CheckedBy), party);
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, "《煤矿安全监察三项制度实施办法》四(三)1", result);
        @case.Close(context.Get(Terminated) ? CaseState.Terminated : CaseState.Archived, context.Now);
    }

    private static async Task ArchiveDocumentsAsync(
        ActivityExecutionContext context, Case @case, OfficeDbContext database, string result, string? checkedBy, string? party)
    {
        var documents = context.GetRequiredService<CaseDocuments>();
        await database.SaveChangesAsync(context.CancellationToken);
        var rows = await database.Documents.Where(d => d.CaseId == @case.Id && d.State != DocumentState.Voided)
            .OrderBy(d => d.CreatedAt).ThenBy(d => d.Id).ToListAsync(context.CancellationToken);
        if (rows.Count == 0)
            return; // a matter that was not taken up has no volume
        var contents = await context.GetRequiredService<VolumeContents>().OfAsync(rows, context.CancellationToken);
        var index = await documents.MakeAsync(
            context, @case, "archive-index", "archive-index", Facts(context, @case, contents, result, checkedBy, party), "《煤矿安全监察三项制度实施办法》四(三)", issue: true);
        var change = CaseWork.System(context, @case, "《煤矿安全监察三项制度实施办法》四(三)1 归档");
        var life = context.GetRequiredService<DocumentLife>();
        foreach (var document in rows.Append(index))
            life.Move(document, DocumentState.Archived, change);
    }

    private static JsonObject Facts(
        ActivityExecutionContext context, Case @case, IReadOnlyList<VolumeEntry> documents, string result, string? checkedBy, string? party) => new()
        {
            ["ArchiveNo"] = @case.No,
            ["CaseName"] = @case.Title,
            ["PartyName"] = party,
            [nameof(Result)] = result,
            ["FiledOn"] = Day(@case.StartedAt),
            ["ClosedOn"] = Day(context.Now),
            ["ArchivedOn"] = Day(context.Now),
            ["FiledIntoVolumeOn"] = Day(context.Now),
            ["Handlers"] = new JsonArray(@case.StartedByName),
            ["FiledBy"] = @case.StartedByName,
            [nameof(CheckedBy)] = checkedBy ?? Actor.SystemName,
            ["Retention"] = @case.Data["Retention"]?.ToString() ?? "30年",
            ["VolumeNo"] = 1,
            ["VolumeCount"] = 1,
            ["DocumentCount"] = documents.Count,
            ["PageCount"] = documents.All(entry => entry.Pages is not null) ? documents.Sum(entry => entry.Pages) : null,
            ["Documents"] = new JsonArray([.. documents.Select(entry => (JsonNode)new JsonObject
            {
                ["DocNo"] = entry.Document.Number,
                ["Author"] = entry.Author,
                ["Title"] = entry.Document.Title,
                ["Date"] = entry.Document.DatedOn.ToIso(),
                ["Pages"] = entry.Range,
            })]),
        };

    private static string Day(DateTimeOffset instant) => LegalTime.DateOf(instant).ToIso();
}
