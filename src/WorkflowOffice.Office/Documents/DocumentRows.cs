using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents;

/// <summary>Reads documents as rows, with their latest service, without their data and bytes.</summary>
internal sealed class DocumentRows(OfficeDbContext database)
{
    private const int VersionDigits = 12;

    internal Task<IReadOnlyList<DocumentRow>> OfCaseAsync(Guid caseId, CancellationToken cancellationToken) =>
        ListAsync(
            database.Documents.Where(document => document.CaseId == caseId).OrderBy(document => document.CreatedAt).ThenBy(document => document.Id),
            cancellationToken);

    /// <summary>In the order of <paramref name="documents"/>.</summary>
    internal async Task<IReadOnlyList<DocumentRow>> ListAsync(IQueryable<Document> documents, CancellationToken cancellationToken)
    {
        var found = await documents.AsNoTracking().Select(row => new
        {
            row.Id,
            row.Code,
            row.Title,
            row.Number,
            row.State,
            row.CreatedAt,
            row.CreatedBy,
            row.Automatic,
            row.TemplateSha256,
            row.FileSha256,
            row.Size,
            row.Missing,
            Service = database.Services.Where(service => service.DocumentId == row.Id)
                .OrderByDescending(service => service.RecordedAt).ThenByDescending(service => service.Id)
                .Select(service => new { service.Method, service.MethodName, service.ServedOn, service.Receiver }).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        return [.. found.Select(row => new DocumentRow(
            row.Id, row.Code, row.Title, row.Number, row.State, row.CreatedAt, row.CreatedBy, row.Automatic,
            row.TemplateSha256.Length > VersionDigits ? row.TemplateSha256[..VersionDigits] : row.TemplateSha256,
            row.FileSha256, row.Size, row.Missing,
            row.Service is null
                ? null
                : new DocumentServiceRow(row.Service.Method, row.Service.MethodName, row.Service.ServedOn, row.Service.Receiver)))];
    }
}
