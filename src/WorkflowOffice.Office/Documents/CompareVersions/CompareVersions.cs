using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Docx;

namespace WorkflowOffice.Office.Documents.CompareVersions;

/// <summary>What a later version says differently.</summary>
/// <param name="From">The earlier version; 0 is the published template, where templates are compared.</param>
internal sealed record VersionComparison(int From, int To, IReadOnlyList<TextDifference> Differences);

/// <summary>Compares two versions of a document; without numbers the current text with the generated one before it.</summary>
internal sealed class CompareVersionsHandler(OfficeDbContext database, CaseVisibility visibility, ICurrentUser user, FileStore files)
{
    internal async Task<VersionComparison> HandleAsync(Guid id, int? from, int? to, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var current = await DocumentRows.Visible(database.Documents.AsNoTracking(), user).Where(row => row.Id == id && cases.Contains(row.CaseId))
            .Select(row => (int?)row.VersionNo).SingleOrDefaultAsync(cancellationToken) ?? throw CaseVisibility.NotFound("文书");
        var versions = await database.DocumentVersions.AsNoTracking().Where(row => row.DocumentId == id).OrderBy(row => row.No).ToListAsync(cancellationToken);
        var later = Text(versions, to ?? current);
        var generated = versions.LastOrDefault(row => row.Kind == DocumentVersionKind.Generated && row.No < later.No)?.No ?? versions[0].No;
        var earlier = Text(versions, from ?? generated);
        return new(earlier.No, later.No, TextComparison.Of(await LinesAsync(earlier, cancellationToken), await LinesAsync(later, cancellationToken)));
    }

    private static DocumentVersion Text(List<DocumentVersion> versions, int no)
    {
        var version = versions.FirstOrDefault(row => row.No == no) ?? throw CaseVisibility.NotFound("文书版本");
        return version.IsText ? version : throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-27", $"第 {no} 版是扫描件，不能逐字比较。请查看原件。");
    }

    private async Task<IReadOnlyList<DocxLine>> LinesAsync(DocumentVersion version, CancellationToken cancellationToken) =>
        DocxText.Lines((await files.FindAsync(version.FileSha256, cancellationToken))!.Bytes);
}

internal static class CompareVersionsEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id:guid}/comparison", HandleAsync)
        .RequirePermission(Permissions.DocumentsView).WithName("CompareDocumentVersions").WithTags("文书").WithSummary("两个版本的文字差异；缺省为现行文本与生成稿")
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<VersionComparison>> HandleAsync(
        Guid id, int? from, int? to, CompareVersionsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, from, to, cancellationToken));
}
