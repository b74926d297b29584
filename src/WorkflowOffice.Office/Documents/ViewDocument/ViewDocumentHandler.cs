using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Office.Documents.ViewDocument;

internal sealed class ViewDocumentHandler(OfficeDbContext database, CaseVisibility visibility, DocumentRows rows, FileStore files, ICurrentUser user)
{
    internal async Task<DocumentDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var visible = database.Documents.Where(document => document.Id == id && cases.Contains(document.CaseId));
        if (await rows.ListAsync(visible, cancellationToken) is not [var row])
            throw CaseVisibility.NotFound("文书");
        var document = await visible.AsNoTracking().SingleAsync(cancellationToken);
        var @case = await database.Cases.AsNoTracking().SingleAsync(found => found.Id == document.CaseId, cancellationToken);
        var correctedBy = await LinkAsync(other => other.CorrectsId == id && other.State != DocumentState.Voided, cancellationToken);
        var services = await ServicesAsync(id, cancellationToken);
        return new DocumentDetail(row)
        {
            CaseId = @case.Id,
            CaseNo = @case.No,
            CaseTitle = @case.Title,
            EndReason = document.EndReason,
            NeedsSeal = document.NeedsSeal,
            ServiceNeed = document.ServiceNeed,
            ServiceTo = document.ServiceTo,
            CorrectionReason = document.CorrectionReason,
            Corrects = await LinkAsync(other => other.Id == document.CorrectsId, cancellationToken),
            CorrectedBy = correctedBy,
            SignaturePlaces = document.IsDraft ? await PlacesAsync(document, SignaturePlaces.Of, cancellationToken) ?? [] : [],
            HasSealPlace = document.State == DocumentState.Signed && await PlacesAsync(document, docx => SealPlace.IsIn(docx) ? "" : null, cancellationToken) is not null,
            Rights = RightsOn(row, document, @case.ClosedAt is null, correctedBy is not null, services),
            History = await database.DocumentEvents.Where(entry => entry.DocumentId == id).OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
                .Select(entry => new DocumentEventRow(entry.At, entry.Who, entry.Action)).ToListAsync(cancellationToken),
            Versions = await database.DocumentVersions.Where(version => version.DocumentId == id).OrderBy(version => version.No)
                .Select(version => new DocumentVersionRow(
                    version.No, version.Kind, version.At, version.Who, version.Note, version.FileSha256, version.ContentType, version.Size, version.Missing,
                    version.No == document.VersionNo))
                .ToListAsync(cancellationToken),
            Comments = await database.DocumentComments.Where(comment => comment.DocumentId == id).OrderBy(comment => comment.At).ThenBy(comment => comment.Id)
                .Select(comment => new DocumentCommentRow(
                    comment.Id, comment.VersionNo, comment.At, comment.Who, comment.Post, comment.Place, comment.Text, comment.SettledAt, comment.SettledBy))
                .ToListAsync(cancellationToken),
            Signatures = await database.DocumentSignatures.Where(signature => signature.DocumentId == id).OrderBy(signature => signature.At)
                .Select(signature => new DocumentSignatureRow(
                    signature.At, signature.Signer, signature.Post, signature.How, signature.VersionNo, signature.FileSha256))
                .ToListAsync(cancellationToken),
            Seals = await database.SealUses.Where(use => use.DocumentId == id).OrderBy(use => use.At)
                .Select(use => new SealUseRow(use.At, use.Keeper, use.Seal, use.Copies, use.Approver, use.Note, use.VersionNo, use.FileSha256))
                .ToListAsync(cancellationToken),
            Services = services,
        };
    }

    private async Task<IReadOnlyList<DocumentServiceDetail>> ServicesAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Services.Where(service => service.DocumentId == id).OrderBy(service => service.RecordedAt)
                .Select(service => new DocumentServiceDetail(
                    service.MethodName, service.Receiver, service.DispatchedOn, service.ServedOn, service.Place, service.Deliverers, service.Witness,
                    service.Note, service.RecordedBy, service.RecordedAt))
                .ToListAsync(cancellationToken);

    private Task<DocumentLink?> LinkAsync(Expression<Func<Document, bool>> which, CancellationToken cancellationToken) =>
        DocumentRows.Visible(database.Documents, user).Where(which)
            .Select(other => new DocumentLink(other.Id, other.Title, other.Number, other.DraftNumber, other.State)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>What the page offers; the rules themselves are checked when it is pressed.</summary>
    private DocumentRights RightsOn(DocumentRow row, Document document, bool isOpen, bool isCorrected, IReadOnlyList<DocumentServiceDetail> services)
    {
        bool IsNext(string step, string permission) => isOpen && row.Next?.Step == step && (row.Next.TaskId is null ? user.Has(permission) : row.Next.MayAct);
        var servesHere = isOpen && document.State == DocumentState.Issued && document.ServiceNeed != ServiceNeed.None && row.Next?.TaskId is null && user.Has(Permissions.DocumentsDraft);
        var isAwaited = services.Any(service => service.ServedOn is null);
        return new DocumentRights(
            Change: isOpen && document.IsDraft && user.Has(Permissions.DocumentsDraft),
            Submit: isOpen && document.State == DocumentState.Draft && user.Has(Permissions.DocumentsDraft),
            Return: isOpen && document.State == DocumentState.InReview && user.Has(Permissions.DocumentsSign),
            Sign: isOpen && document.IsDraft && (IsNext("sign", Permissions.DocumentsSign) || (row.Next?.TaskId is null && user.Has(Permissions.DocumentsSign))),
            Seal: IsNext("seal", Permissions.DocumentsSeal),
            Issue: IsNext("issue", Permissions.DocumentsIssue),
            Void: isOpen && document.State < DocumentState.Served && user.Has(Permissions.DocumentsVoid),
            Comment: isOpen && document.IssuedAt is null && document.State != DocumentState.Voided,
            SealedScan: isOpen && document.SealedAt is not null && user.Has(Permissions.DocumentsSeal),
            Correct: isOpen && !isCorrected && document.Number is not null && document.State is DocumentState.Issued or DocumentState.Served && user.Has(Permissions.DocumentsDraft),
            Serve: servesHere && !isAwaited,
            Receipt: servesHere && isAwaited);
    }

    private async Task<T?> PlacesAsync<T>(Document document, Func<byte[], T?> read, CancellationToken cancellationToken)
        where T : class =>
        await files.FindAsync(document.FileSha256, cancellationToken) is { } file && file.Bytes.AsSpan().StartsWith("PK"u8) ? read(file.Bytes) : null;
}
