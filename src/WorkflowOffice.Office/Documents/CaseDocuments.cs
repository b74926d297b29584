using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Office.Templates;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Documents;

/// <summary>Makes and finds the documents of a case, inside a burst.</summary>
internal sealed class CaseDocuments(
    OfficeDbContext database, TemplateLibrary templates, FileStore files, DocumentLife life, CaseWork work, GateKeeper gates)
{
    internal const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The current document of that key; null where the key is empty or no document was made.</summary>
    internal async Task<Document?> FindAsync(Guid caseId, string? key, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(key))
            return null;
        return database.Documents.Local.Where(d => d.CaseId == caseId && d.Key == key).OrderByDescending(d => d.Id).FirstOrDefault()
            ?? await database.Documents.Where(d => d.CaseId == caseId && d.Key == key).OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A draft from the template that the case uses (its version of the day the case was started) and the facts of the case.</summary>
    /// <param name="facts">Facts for this document only; they win over those of the case.</param>
    /// <param name="issue">The document needs no signature of its own: it is issued at once.</param>
    /// <exception cref="OfficeException">X-DOC-11: it is to be issued and a mandatory content is missing.</exception>
    internal async Task<Document> MakeAsync(
        ActivityExecutionContext context, Case @case, string templateId, string key, JsonObject? facts, string basis, bool issue)
    {
        var cancellationToken = context.CancellationToken;
        var system = CaseWork.System(context, @case, basis.Length == 0 ? "生成文书" : basis);
        var document = await DraftAsync(@case, templateId, key, facts ?? [], system, cancellationToken);
        if (issue)
            await life.IssueAsync(@case, document, system, cancellationToken);
        CaseWork.Merge(context, @case, []);
        work.AddAutomaticStep(context, @case, StepKind.Document, $"生成《{document.Title}》", basis, document.ShownNumber, document.Id);
        return document;
    }

    /// <summary>
    /// A draft that says what the issued document says, from its data and its version of the template, under the number of the correction: it is the same
    /// decision of the same day. A key of its own, so that the steps of the workflow go on reading the original.
    /// </summary>
    internal async Task<Document> CorrectionAsync(Document original, string number, string reason, ChangeContext change, CancellationToken cancellationToken)
    {
        var template = await life.TemplateOfAsync(original, cancellationToken);
        var data = DocumentData.Numbered(original.Data, number);
        var filled = template.Word.Fill(data, template.Options);
        var document = new Document
        {
            Id = RisingId.At(change.At),
            CaseId = original.CaseId,
            Key = original.Key + "-correction",
            Code = original.Code,
            TemplateId = original.TemplateId,
            TemplateVersionId = original.TemplateVersionId,
            TemplateVersion = original.TemplateVersion,
            TemplateSha256 = original.TemplateSha256,
            Title = original.Title,
            DraftNumber = number,
            DatedOn = original.DatedOn,
            CreatedAt = change.At,
            CreatedBy = change.Actor.Name,
            FileSha256 = await files.PutAsync(filled.Bytes, DocxType, change.At, cancellationToken),
            Size = filled.Bytes.Length,
            Data = data,
            OwnFacts = (JsonObject)original.OwnFacts.DeepClone(),
            Missing = [.. filled.Missing.Select(m => m.Label).Distinct()],
            NeedsSeal = original.NeedsSeal,
            CorrectsId = original.Id,
            CorrectionReason = reason,
        };
        document.ServeAs(template.Manifest.Service?.For(data));
        database.Documents.Add(document);
        life.AddFirstVersion(document, change);
        return document;
    }

    /// <summary>The draft with its first version, and its place among the facts of the case.</summary>
    /// <exception cref="GateRefusal">A gate that this kind of document needs is not passed.</exception>
    internal async Task<Document> DraftAsync(
        Case @case, string templateId, string key, JsonObject facts, ChangeContext change, CancellationToken cancellationToken)
    {
        var template = await templates.ForCaseAsync(@case, templateId, cancellationToken);
        var datedOn = LegalTime.DateOf(change.At);
        await gates.EnsureOpenAsync(@case, template.Manifest.Code, template.Manifest.Title, datedOn, cancellationToken);
        var issuer = await life.IssuerAsync(@case, cancellationToken);
        var data = DocumentData.Collect(@case, facts, issuer, datedOn);
        var draftNumber = DocumentLife.DraftNumberOf(template.Manifest, data, issuer, datedOn.Year);
        data["DocNo"] = draftNumber;
        var filled = template.Word.Fill(data, template.Options);
        var document = new Document
        {
            Id = RisingId.At(change.At),
            CaseId = @case.Id,
            Key = key,
            Code = template.Manifest.Code,
            TemplateId = templateId,
            TemplateVersionId = template.Version.Id,
            TemplateVersion = template.Version.Version,
            TemplateSha256 = template.Version.FileSha256,
            Title = template.Manifest.Title,
            DraftNumber = draftNumber,
            DatedOn = datedOn,
            CreatedAt = change.At,
            CreatedBy = change.Actor.Name,
            Automatic = change.Actor.Kind == ActorKind.System,
            FileSha256 = await files.PutAsync(filled.Bytes, DocxType, change.At, cancellationToken),
            Size = filled.Bytes.Length,
            Data = data,
            OwnFacts = (JsonObject)facts.DeepClone(),
            Missing = [.. filled.Missing.Select(m => m.Label).Distinct()],
            NeedsSeal = DocxFile.Read(template.Bytes).ControlTags().Any(tag => tag.StartsWith("seal:", StringComparison.OrdinalIgnoreCase)),
        };
        document.ServeAs(template.Manifest.Service?.For(data));
        database.Documents.Add(document);
        life.AddFirstVersion(document, change);
        life.Record(document, change, $"生成草稿（模板第 {template.Version.Version} 版）");
        DocumentLife.ShowFacts(@case, document);
        return document;
    }
}
