using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents;

/// <summary>Reads documents as rows, with their latest service and next step, without their data and bytes.</summary>
internal sealed class DocumentRows(OfficeDbContext database, ICurrentUser user, DocumentNextSteps next)
{
    private const int VersionDigits = 12;

    internal Task<IReadOnlyList<DocumentRow>> OfCaseAsync(Guid caseId, CancellationToken cancellationToken) =>
        ListAsync(
            database.Documents.Where(document => document.CaseId == caseId).OrderBy(document => document.CreatedAt).ThenBy(document => document.Id),
            cancellationToken);

    /// <summary>Whoever does not see all cases (the unit that a document is addressed to) sees a document from its issue on.</summary>
    internal static IQueryable<Document> Visible(IQueryable<Document> documents, ICurrentUser user) =>
        user.Has(Permissions.CasesViewAll) ? documents : documents.Where(document => document.IssuedAt != null);

    /// <summary>In the order of <paramref name="documents"/>.</summary>
    internal async Task<IReadOnlyList<DocumentRow>> ListAsync(IQueryable<Document> documents, CancellationToken cancellationToken)
    {
        var found = await Visible(documents, user).AsNoTracking().Select(row => new
        {
            Document = new DocumentHead
            {
                Id = row.Id,
                State = row.State,
                NeedsSeal = row.NeedsSeal,
                Sealed = row.SealedAt != null,
                ServiceNeed = row.ServiceNeed,
                CaseIsOpen = database.Cases.Any(matter => matter.Id == row.CaseId && matter.ClosedAt == null),
            },
            row.Code,
            row.Title,
            row.Number,
            row.DraftNumber,
            row.CreatedAt,
            row.CreatedBy,
            row.Automatic,
            row.TemplateSha256,
            row.TemplateVersion,
            row.FileSha256,
            row.Size,
            row.VersionNo,
            row.DatedOn,
            row.IssuedAt,
            row.Missing,
            Service = database.Services.Where(service => service.DocumentId == row.Id)
                .OrderByDescending(service => service.RecordedAt).ThenByDescending(service => service.Id)
                .Select(service => new { service.Method, service.MethodName, service.ServedOn, service.Receiver }).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var steps = await next.OfAsync([.. found.Select(row => row.Document)], cancellationToken);
        return [.. found.Select(row => new DocumentRow(
            row.Document.Id, row.Code, row.Title, row.Number, row.DraftNumber, row.Document.State, row.CreatedAt, row.CreatedBy, row.Automatic,
            row.TemplateSha256.Length > VersionDigits ? row.TemplateSha256[..VersionDigits] : row.TemplateSha256, row.TemplateVersion,
            row.FileSha256, row.Size, row.VersionNo, row.DatedOn, row.IssuedAt, row.Missing,
            row.Service is null
                ? null
                : new DocumentServiceRow(row.Service.Method, row.Service.MethodName, row.Service.ServedOn, row.Service.Receiver),
            steps.GetValueOrDefault(row.Document.Id)))];
    }
}
