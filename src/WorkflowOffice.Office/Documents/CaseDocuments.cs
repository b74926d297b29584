using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Word;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Documents;

/// <summary>Makes and finds the documents of a case, inside a burst.</summary>
internal sealed class CaseDocuments(
    OfficeDbContext database, TemplateCatalog templates, FileStore files, DocumentNumbers numbers, People people, AuditTrail audit, CaseWork work)
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

    /// <summary>Fills a template with the facts of the case, numbers the document and keeps it under its SHA-256.</summary>
    /// <param name="facts">Facts for this document only; they win over those of the case.</param>
    /// <exception cref="OfficeException">X-DOC-11: a mandatory content is missing.</exception>
    internal async Task<Document> MakeAsync(
        ActivityExecutionContext context, Case @case, string templateId, string key, JsonObject? facts, string basis)
    {
        var cancellationToken = context.CancellationToken;
        var template = templates.Get(templateId);
        var datedOn = LegalTime.DateOf(context.Now);
        var bureau = await people.FindBureauAsync(cancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-ORG-01", "尚未设置本机关，文书无法署名编号。请系统管理员先建立机构。");
        var data = Collect(@case, facts, bureau, datedOn);
        RefuseGaps(template.Manifest, data);
        var number = template.Manifest.Numbering is { } numbering
            ? await numbers.DrawAsync(numbering, bureau.AgencyCode ?? bureau.Name, datedOn, cancellationToken)
            : null;
        data["DocNo"] = number;
        var filled = template.Word.Fill(data, new FillOptions { Labels = template.Manifest.Fields.ToDictionary(f => f.Path, f => f.Label) });
        await files.PutAsync(template.Bytes, DocxType, context.Now, cancellationToken);
        var document = new Document
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            Key = key,
            Code = template.Manifest.Code,
            TemplateId = templateId,
            TemplateSha256 = template.Sha256,
            Title = template.Manifest.Title,
            Number = number,
            DatedOn = datedOn,
            CreatedAt = context.Now,
            CreatedBy = Actor.SystemName,
            Automatic = true,
            FileSha256 = await files.PutAsync(filled.Bytes, DocxType, context.Now, cancellationToken),
            Size = filled.Bytes.Length,
            Data = data,
            Missing = [.. filled.Missing.Select(m => m.Label).Distinct()],
        };
        database.Documents.Add(document);
        Record(document, context.Now, Actor.SystemName, number is null ? "生成" : $"生成并编号 {number}");
        ShowFacts(context, @case, document);
        work.AddAutomaticStep(context, @case, StepKind.Document, $"生成《{document.Title}》", basis, number, document.Id);
        return document;
    }

    internal void Record(Document document, DateTimeOffset at, string who, string action) =>
        database.DocumentEvents.Add(new DocumentEvent
        {
            Id = Guid.CreateVersion7(at),
            DocumentId = document.Id,
            At = at,
            Who = who,
            Action = action,
        });

    /// <summary>Moves a document on (signed, sealed, served …) and records who did it.</summary>
    internal void Move(Document document, DocumentState state, ChangeContext change)
    {
        var before = document.State;
        document.MoveTo(state);
        Record(document, change.At, change.Actor.Name, state.InWords());
        audit.Record(new AuditEntry(
            change, "document.moved", "document", document.Id.ToString(), $"《{document.Title}》{document.Number} {state.InWords()}",
            new { State = before.ToString() }, new { State = state.ToString(), document.FileSha256 }));
    }

    private static JsonObject Collect(Case @case, JsonObject? facts, UnitView bureau, DateOnly datedOn)
    {
        var data = (JsonObject)@case.Data.DeepClone();
        data["AgencyName"] = bureau.Name;
        data["AgencyCode"] = bureau.AgencyCode;
        data["DocDate"] = datedOn.ToIso();
        data["CaseNo"] = @case.No;
        data["CaseTitle"] = @case.Title;
        foreach (var (name, value) in facts ?? [])
            data[name] = Resolve(value, datedOn);
        return data;
    }

    /// <summary>Two facts that only the day of the document can tell: <c>{ today: true }</c> and <c>{ daysSince: '2026-03-12' }</c>.</summary>
    private static JsonNode? Resolve(JsonNode? value, DateOnly datedOn) => value switch
    {
        JsonObject { Count: 1 } one when one.ContainsKey("today") => datedOn.ToIso(),
        JsonObject { Count: 1 } one when one["daysSince"] is { } since
            && DateOnly.TryParseExact(since.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from) =>
            Math.Max(0, datedOn.DayNumber - from.DayNumber),
        _ => value?.DeepClone(),
    };

    private static void RefuseGaps(TemplateManifest manifest, JsonObject data)
    {
        var missing = manifest.Mandatory
            .Where(paths => paths != "DocNo" && paths.Split('|').All(path => IsBlank(data, path)))
            .Select(paths => string.Join("或者", paths.Split('|').Select(path => manifest.Fields.FirstOrDefault(f => f.Path == path)?.Label ?? path)))
            .ToArray();
        if (missing.Length > 0)
        {
            throw new OfficeException(
                RefusalKind.RuleBroken, "X-DOC-11", $"《{manifest.Title}》缺少必备内容：{string.Join("、", missing)}。请在前面的步骤补充后重试。")
            { Article = manifest.Basis };
        }
    }

    private static bool IsBlank(JsonObject data, string path)
    {
        JsonNode? value = data;
        foreach (var part in path.Split('.'))
            value = (value as JsonObject)?[part];
        return value is null || value.ToString().Trim().Length == 0;
    }

    /// <summary>Expressions and later documents read <c>variables.Case.Documents.notice.DocNo</c>.</summary>
    private static void ShowFacts(ActivityExecutionContext context, Case @case, Document document)
    {
        var documents = @case.Data["Documents"]?.DeepClone() as JsonObject ?? [];
        documents[document.Key] = new JsonObject
        {
            ["Id"] = document.Id.ToString(),
            ["DocNo"] = document.Number,
            ["Title"] = document.Title,
            ["DatedOn"] = document.DatedOn.ToIso(),
        };
        CaseWork.Merge(context, @case, new JsonObject { ["Documents"] = documents });
    }
}
