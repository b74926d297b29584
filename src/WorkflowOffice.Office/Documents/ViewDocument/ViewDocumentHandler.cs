using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.ViewDocument;

internal sealed class ViewDocumentHandler(OfficeDbContext database, CaseVisibility visibility, DocumentRows rows)
{
    internal async Task<DocumentDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var visible = database.Documents.Where(document => document.Id == id && cases.Contains(document.CaseId));
        if (await rows.ListAsync(visible, cancellationToken) is not [var row])
            throw CaseVisibility.NotFound("文书");
        return new DocumentDetail(row)
        {
            CaseId = await visible.Select(document => document.CaseId).SingleAsync(cancellationToken),
            History = await database.DocumentEvents.Where(entry => entry.DocumentId == id).OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
                .Select(entry => new DocumentEventRow(entry.At, entry.Who, entry.Action)).ToListAsync(cancellationToken),
        };
    }
}
