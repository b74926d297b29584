using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Documents.Numbers;
using WorkflowOffice.Office.Templates;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Office.Documents.Life;

/// <summary>
/// Moves documents through their life: draft, review, signature, seal, issue, service, archive. Whoever asks (a step of a workflow, the page of
/// the document) comes through here; each move leaves a line of history and an audit entry with version and hash.
/// </summary>
internal sealed class DocumentLife(
    OfficeDbContext database, FileStore files, TemplateLibrary templates, DocumentNumbers numbers, People people, AuditTrail audit, SealDetails seal,
    GateKeeper gates, ICurrentUser user)
{
    /// <summary>
    /// Who issues the documents of a case: the unit that started it, or the nearest above it, that bears a 机关代字 of its own; else the bureau. A unit
    /// under supervision never issues in its own name: its case is the bureau's.
    /// </summary>
    internal async Task<UnitView> IssuerAsync(Case @case, CancellationToken cancellationToken)
    {
        for (var id = @case.StartedByUnitId; id is { } unitId;)
        {
            var unit = await people.FindUnitAsync(new UnitId(unitId), cancellationToken);
            if (unit is { AgencyCode.Length: > 0, Kind: not UnitKind.SupervisedUnit })
                return unit;
            id = unit?.ParentId?.Value;
        }

        return await people.FindBureauAsync(cancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-ORG-01", "尚未设置本机关，文书无法署名编号。请系统管理员先建立机构。");
    }

    /// <summary>What stands in a draft in place of its number; null for documents that carry none.</summary>
    internal static string? DraftNumberOf(TemplateManifest manifest, JsonObject data, UnitView issuer, int year) =>
        manifest.Numbering?.For(data).Draft(issuer.AgencyCode ?? issuer.Name, year);

    /// <summary>Moves it to the state that an outcome names, with everything that belongs to the move.</summary>
    internal async Task MoveAsync(Case @case, Document document, DocumentState state, ChangeContext change, CancellationToken cancellationToken)
    {
        switch (state)
        {
            case DocumentState.InReview:
                await SubmitAsync(document, change, cancellationToken);
                break;
            case DocumentState.Signed:
                await SignAsync(@case, document, change, cancellationToken);
                break;
            case DocumentState.Sealed:
                await SealAsync(@case, document, change, cancellationToken);
                break;
            case DocumentState.Issued:
                if (document.NeedsSeal && document.State == DocumentState.Signed)
                    await SealAsync(@case, document, change, cancellationToken);
                await IssueAsync(@case, document, change, cancellationToken);
                break;
            default:
                Move(document, state, change);
                break;
        }
    }

    internal async Task SubmitAsync(Document document, ChangeContext change, CancellationToken cancellationToken)
    {
        await CheckContentsAsync(document, cancellationToken);
        Move(document, DocumentState.InReview, change);
    }

    /// <summary>签发. The day of the signature is the date of the document (成文日期).</summary>
    /// <exception cref="OfficeException">X-DOC-11, X-DOC-13: not complete; X-SOD-12: signed by whoever wrote the text.</exception>
    internal async Task SignAsync(Case @case, Document document, ChangeContext change, CancellationToken cancellationToken)
    {
        await EnsureGatesAsync(@case, document, change, cancellationToken);
        await CheckContentsAsync(document, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var versions = await VersionsAsync(document.Id, cancellationToken);
        var text = versions.Last(version => version.No == document.VersionNo);
        var writer = versions.LastOrDefault(version => version.Kind == DocumentVersionKind.Changed && version.No <= document.VersionNo);
        if (writer?.WhoId is { } wrote && change.Actor.UserId == new UserId(wrote).ToString())
        {
            throw new OfficeException(
                RefusalKind.Forbidden, "X-SOD-12", $"《{document.Title}》的现行文本（第 {writer.No} 版）由您修改，不能由您签发。请由另一位有权签发的负责人签发。");
        }

        var scan = versions.LastOrDefault(version => version.Kind == DocumentVersionKind.SignedScan && version.No > text.No);
        Move(document, DocumentState.Signed, change);
        database.DocumentSignatures.Add(new DocumentSignature
        {
            Id = RisingId.At(change.At),
            DocumentId = document.Id,
            At = change.At,
            SignerId = Guid.TryParse(change.Actor.UserId, out var signer) ? signer : null,
            Signer = change.Actor.Name,
            Post = user.IsSignedIn && user.Posts is [var post, ..] ? post.PostName : null,
            How = scan is not null ? SignatureKind.Scan : text.Kind == DocumentVersionKind.SignatureImage ? SignatureKind.Image : SignatureKind.Confirmed,
            VersionNo = text.No,
            FileSha256 = scan?.FileSha256 ?? text.FileSha256,
        });
        ShowFacts(@case, document);
    }

    /// <summary>用印: entered in the register of the seal. Only what is signed is sealed.</summary>
    internal async Task SealAsync(Case @case, Document document, ChangeContext change, CancellationToken cancellationToken)
    {
        if (document.IsDraft)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-DOC-19", $"《{document.Title}》尚未签发，不得用印。请先由负责人签发。")
            { Article = "《二道区安监局内部监督管理制度》四·二款⑤" };
        }

        var signature = await database.DocumentSignatures.Where(row => row.DocumentId == document.Id)
            .OrderByDescending(row => row.At).FirstOrDefaultAsync(cancellationToken);
        Move(document, DocumentState.Sealed, change);
        database.SealUses.Add(new SealUse
        {
            Id = RisingId.At(change.At),
            CaseId = @case.Id,
            DocumentId = document.Id,
            At = change.At,
            KeeperId = Guid.TryParse(change.Actor.UserId, out var keeper) ? keeper : null,
            Keeper = change.Actor.Name,
            Seal = seal.Seal,
            Copies = seal.Copies,
            Approver = seal.Approver ?? signature?.Signer ?? document.SignedBy ?? Actor.SystemName,
            Note = seal.Note,
            VersionNo = document.VersionNo,
            FileSha256 = document.FileSha256,
        });
    }

    /// <summary>制发: draws the number, makes the final with number and date, and closes the file for good.</summary>
    /// <remarks>The number is drawn in the burst that issues: if it fails, nothing was drawn; the lock on the series orders those who come together.</remarks>
    internal async Task IssueAsync(Case @case, Document document, ChangeContext change, CancellationToken cancellationToken)
    {
        document.EnsureChangeable();
        await EnsureGatesAsync(@case, document, change, cancellationToken);
        await CheckContentsAsync(document, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var template = await TemplateOfAsync(document, cancellationToken);
        var versions = await VersionsAsync(document.Id, cancellationToken);
        var text = versions.Single(version => version.No == document.VersionNo);
        // Pictures of signature and seal were placed on a text that was generated or written by hand.
        var written = versions.Last(version => version.No <= text.No && version.Kind is DocumentVersionKind.Generated or DocumentVersionKind.Changed);
        var isRemade = written.Kind is DocumentVersionKind.Generated && document.CorrectsId is null;
        if (isRemade)
            document.DatedOn = LegalTime.DateOf(document.SignedAt ?? change.At);
        if (document.CorrectsId is not null)
            document.Number = document.DraftNumber; // the original's with （更正）: nothing is drawn
        else if (template.Manifest.Numbering is { } numbering && document.Number is null)
        {
            var issuer = await IssuerAsync(@case, cancellationToken);
            document.Number = await numbers.DrawAsync(
                document, numbering, text.Data, issuer.AgencyCode ?? issuer.Name, change.Actor.Name, change.At, cancellationToken);
        }

        var data = (JsonObject)text.Data.DeepClone();
        data["DocNo"] = document.Number;
        if (isRemade)
            DocumentData.Date(data, document.OwnFacts, document.DatedOn);
        var bytes = isRemade
            ? await WithPicturesAsync(template.Word.Fill(data, template.Options).Bytes, versions.Where(version => version.No > written.No && version.No <= text.No), cancellationToken)
            : await NumberedAsync(document, text, cancellationToken);
        var final = await AddVersionAsync(document, DocumentVersionKind.Final, bytes, CaseDocuments.DocxType, data, document.Missing, change, null, cancellationToken);
        document.Show(final);
        Move(document, DocumentState.Issued, change);
        ShowFacts(@case, document);
    }

    /// <summary>作废: the number stays in the register, with the reason.</summary>
    internal async Task VoidAsync(Document document, string reason, ChangeContext change, CancellationToken cancellationToken)
    {
        if (document.State is DocumentState.Served or DocumentState.Archived)
        {
            throw new OfficeException(
                RefusalKind.Conflict, "X-DOC-18", $"《{document.Title}》{document.Number}{document.State.InWords()}，不能作废。请以补正、变更或者撤销文书处理。")
            { Article = "《安全生产监管执法监督办法（征求意见稿）》第十五条" };
        }

        var before = document.State;
        document.Void(reason, change.At, change.Actor.Name);
        if (await database.DrawnNumbers.SingleOrDefaultAsync(row => row.DocumentId == document.Id && row.VoidedAt == null, cancellationToken) is { } number)
            (number.VoidedAt, number.VoidedBy, number.VoidReason) = (change.At, change.Actor.Name, reason);
        Record(document, change, $"作废：{reason}");
        Audit(document, before, change with { Reason = reason });
    }

    internal void Move(Document document, DocumentState state, ChangeContext change)
    {
        var before = document.State;
        document.MoveTo(state, change.At, change.Actor.Name);
        if (before == document.State)
            return;
        Record(document, change, state == DocumentState.Issued && document.Number is not null ? $"制发并编号 {document.Number}" : Verb(before, state));
        Audit(document, before, change);
    }

    /// <summary>One line of history.</summary>
    internal void Record(Document document, ChangeContext change, string action) => database.DocumentEvents.Add(new DocumentEvent
    {
        Id = RisingId.At(change.At),
        DocumentId = document.Id,
        At = change.At,
        Who = change.Actor.Name,
        Action = action,
    });

    internal void AddFirstVersion(Document document, ChangeContext change) => database.DocumentVersions.Add(new DocumentVersion
    {
        Id = RisingId.At(change.At),
        DocumentId = document.Id,
        No = document.VersionNo,
        Kind = DocumentVersionKind.Generated,
        At = change.At,
        Who = change.Actor.Name,
        FileSha256 = document.FileSha256,
        ContentType = CaseDocuments.DocxType,
        Size = document.Size,
        Data = (JsonObject)document.Data.DeepClone(),
        TemplateSha256 = document.TemplateSha256,
        Missing = document.Missing,
    });

    /// <summary>Adds a version; the document goes on showing its present one until told otherwise.</summary>
    internal async Task<DocumentVersion> AddVersionAsync(
        Document document, DocumentVersionKind kind, byte[] bytes, string contentType, JsonObject data, string[] missing, ChangeContext change, string? note,
        CancellationToken cancellationToken, (string Sha256, string Place)? picture = null)
    {
        await database.SaveChangesAsync(cancellationToken);
        var last = await database.DocumentVersions.Where(row => row.DocumentId == document.Id).MaxAsync(row => row.No, cancellationToken);
        var version = new DocumentVersion
        {
            Id = RisingId.At(change.At),
            DocumentId = document.Id,
            No = last + 1,
            Kind = kind,
            At = change.At,
            WhoId = Guid.TryParse(change.Actor.UserId, out var who) ? who : null,
            Who = change.Actor.Name,
            Note = note,
            FileSha256 = await files.PutAsync(bytes, contentType, change.At, cancellationToken),
            ContentType = contentType,
            Size = bytes.Length,
            Data = data,
            TemplateSha256 = document.TemplateSha256,
            Missing = missing,
            PictureSha256 = picture?.Sha256,
            PicturePlace = picture?.Place,
        };
        database.DocumentVersions.Add(version);
        return version;
    }

    /// <summary>A version whose words are those of the one before it, with a picture on them.</summary>
    internal async Task<DocumentVersion> AddPictureVersionAsync(
        Document document, DocumentVersionKind kind, byte[] bytes, byte[] picture, string place, ChangeContext change, string? note, CancellationToken cancellationToken)
    {
        var stored = await files.PutAsync(picture, "image/png", change.At, cancellationToken);
        return await AddVersionAsync(
            document, kind, bytes, CaseDocuments.DocxType, (JsonObject)document.Data.DeepClone(), document.Missing, change, note, cancellationToken, (stored, place));
    }

    /// <summary>The text made anew gets the pictures that were placed on it before.</summary>
    private async Task<byte[]> WithPicturesAsync(byte[] docx, IEnumerable<DocumentVersion> versions, CancellationToken cancellationToken)
    {
        foreach (var version in versions.Where(version => version.PictureSha256 is not null))
        {
            var picture = await BytesAsync(version.PictureSha256!, cancellationToken);
            docx = version.Kind == DocumentVersionKind.SealImage ? SealPlace.Put(docx, picture) : SignaturePlaces.Put(docx, version.PicturePlace!, picture);
        }

        return docx;
    }

    internal async Task<IReadOnlyList<DocumentVersion>> VersionsAsync(Guid documentId, CancellationToken cancellationToken) =>
        await database.DocumentVersions.AsNoTracking().Where(row => row.DocumentId == documentId).OrderBy(row => row.No).ToListAsync(cancellationToken);

    /// <summary>The very version of the template it was made with.</summary>
    internal async Task<LibraryTemplate> TemplateOfAsync(Document document, CancellationToken cancellationToken)
    {
        var version = await database.TemplateVersions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == document.TemplateVersionId, cancellationToken)
            ?? await database.TemplateVersions.AsNoTracking().Where(row => row.TemplateId == document.TemplateId && row.PublishedAt != null)
                .OrderBy(row => row.Version).FirstOrDefaultAsync(cancellationToken)
            ?? throw TemplateLibrary.NoSuchTemplate(document.TemplateId);
        return await templates.OpenAsync(version, cancellationToken);
    }

    internal async Task<byte[]> BytesAsync(string sha256, CancellationToken cancellationToken) =>
        (await files.FindAsync(sha256, cancellationToken))?.Bytes ?? throw new InvalidOperationException($"The file {sha256} is not stored.");

    /// <summary>Expressions and later documents read <c>variables.Case.Documents.notice.DocNo</c>; there is none before issue.</summary>
    internal static void ShowFacts(Case @case, Document document)
    {
        var documents = @case.Data["Documents"]?.DeepClone() as JsonObject ?? [];
        documents[document.Key] = new JsonObject
        {
            ["Id"] = document.Id.ToString(),
            ["DocNo"] = document.Number,
            ["Title"] = document.Title,
            ["DatedOn"] = document.DatedOn.ToIso(),
        };
        @case.Merge(new JsonObject { ["Documents"] = documents });
    }

    /// <summary>What held when the draft was made may no longer hold: the gates are asked again at signature and issue.</summary>
    private Task EnsureGatesAsync(Case @case, Document document, ChangeContext change, CancellationToken cancellationToken) =>
        gates.EnsureOpenAsync(@case, document.Code, document.Title, LegalTime.DateOf(change.At), cancellationToken);

    private async Task CheckContentsAsync(Document document, CancellationToken cancellationToken)
    {
        var template = await TemplateOfAsync(document, cancellationToken);
        DocumentContents.Check(template.Manifest, document.Data, await BytesAsync(document.FileSha256, cancellationToken));
    }

    /// <summary>A text changed by hand keeps its words: only the place of the number is filled.</summary>
    private async Task<byte[]> NumberedAsync(Document document, DocumentVersion text, CancellationToken cancellationToken)
    {
        var bytes = await BytesAsync(text.FileSha256, cancellationToken);
        if (document.DraftNumber is null || document.Number is null)
            return bytes;
        var numbered = DocxText.Replace(bytes, document.DraftNumber, document.Number, out var found);
        return found > 0 ? numbered : throw NoPlaceForTheNumber(document);
    }

    internal static OfficeException NoPlaceForTheNumber(Document document) => new(
        RefusalKind.RuleBroken, "X-DOC-15",
        $"文件中没有文号的位置“{document.DraftNumber}”，制发时无法编号。请不要改动草稿中的文号，补上后重新上传。");

    private void Audit(Document document, DocumentState before, ChangeContext change) => audit.Record(new AuditEntry(
        change with { Evidence = document.FileSha256 }, "document.moved", "document", document.Id.ToString(),
        $"《{document.Title}》{document.Number} {document.State.InWords()}",
        new { State = before.ToString() },
        new { State = document.State.ToString(), document.Number, Version = document.VersionNo, document.FileSha256, document.TemplateVersion }));

    private static string Verb(DocumentState before, DocumentState state) => state switch
    {
        DocumentState.Draft when before == DocumentState.InReview => "退回修改",
        DocumentState.InReview => "送审",
        DocumentState.Signed => "签发",
        DocumentState.Sealed => "用印",
        DocumentState.Issued => "制发",
        DocumentState.Served => "送达",
        DocumentState.Archived => "归档",
        _ => state.InWords(),
    };
}
