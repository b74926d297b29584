using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Corrects the day of receipt of a document (送达日期更正): in the record of service, in the facts of the case, in the document's history.</summary>
/// <remarks>deadlines.md §2: 更正送达日期须走更正审批并重算、留痕.</remarks>
internal sealed class ServiceCorrection(OfficeDbContext database)
{
    /// <summary>Refuses a day of receipt on which the document cannot have been received: before it was made out or sent.</summary>
    /// <exception cref="OfficeException">X-DOC-08, X-SRV-03.</exception>
    internal async Task EnsurePossibleAsync(Guid caseId, string documentKey, DateOnly servedOn, CancellationToken cancellationToken)
    {
        if (await FindAsync(caseId, documentKey, cancellationToken) is not ({ } document, var service))
            return;
        ServeDocumentCheck.EnsureReceiptPossible(servedOn, service?.DispatchedOn ?? document.DatedOn, service?.Method);
    }

    internal async Task CorrectAsync(IBurst burst, Case @case, string documentKey, ClockChange change, CancellationToken cancellationToken)
    {
        if (await FindAsync(@case.Id, documentKey, cancellationToken) is not ({ } document, { } service))
            return;
        var old = service.ServedOn;
        service.ServedOn = change.On;
        database.DocumentEvents.Add(new DocumentEvent
        {
            Id = Guid.CreateVersion7(burst.Now),
            DocumentId = document.Id,
            At = burst.Now,
            Who = change.Who,
            Action = $"更正收到日期：{(old is { } day ? LegalTime.Format(day) : "未填")} 改为 {LegalTime.Format(change.On!.Value)}（{change.Reason}；批准人 {change.ApprovedBy}）",
        });
        if (@case.Data["Services"]?.DeepClone() is JsonObject services && services[documentKey] is JsonObject facts)
        {
            facts["ServedOn"] = change.On.Value.ToIso();
            @case.Merge(new JsonObject { ["Services"] = services });
        }
    }

    /// <summary>The document of that key that was made last, and its record of service.</summary>
    private async Task<(Document? Document, ServiceRecord? Service)> FindAsync(Guid caseId, string documentKey, CancellationToken cancellationToken)
    {
        var document = await database.Documents.Where(d => d.CaseId == caseId && d.Key == documentKey)
            .OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id).FirstOrDefaultAsync(cancellationToken);
        return document is null
            ? (null, null)
            : (document, await database.Services.OrderByDescending(s => s.Id).FirstOrDefaultAsync(s => s.DocumentId == document.Id, cancellationToken));
    }
}
