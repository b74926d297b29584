using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Many signed documents at once, each as the given one is.</summary>
internal static class SignedCopies
{
    internal static async Task<Guid[]> AddAsync(OfficeHost office, Guid original, int count)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        var first = await database.Documents.AsNoTracking().SingleAsync(row => row.Id == original);
        var ids = Enumerable.Range(0, count).Select(_ => Guid.NewGuid()).ToArray();
        foreach (var id in ids)
        {
            var copy = new Document
            {
                Id = id,
                CaseId = first.CaseId,
                Key = id.ToString(),
                Code = first.Code,
                TemplateId = first.TemplateId,
                TemplateVersionId = first.TemplateVersionId,
                TemplateVersion = first.TemplateVersion,
                TemplateSha256 = first.TemplateSha256,
                Title = first.Title,
                DraftNumber = first.DraftNumber,
                DatedOn = first.DatedOn,
                CreatedAt = first.CreatedAt,
                CreatedBy = first.CreatedBy,
                FileSha256 = first.FileSha256,
                Size = first.Size,
                Data = (JsonObject)first.Data.DeepClone(),
                NeedsSeal = true,
            };
            copy.MoveTo(DocumentState.Signed, office.Clock.Now, "陈志远");
            database.Add(copy);
            database.Add(new DocumentVersion
            {
                Id = Guid.NewGuid(),
                DocumentId = id,
                No = 1,
                Kind = DocumentVersionKind.Generated,
                At = first.CreatedAt,
                Who = first.CreatedBy,
                FileSha256 = first.FileSha256,
                ContentType = CaseDocuments.DocxType,
                Size = first.Size,
                Data = (JsonObject)first.Data.DeepClone(),
                TemplateSha256 = first.TemplateSha256,
            });
        }

        await database.SaveChangesAsync();
        return ids;
    }
}
