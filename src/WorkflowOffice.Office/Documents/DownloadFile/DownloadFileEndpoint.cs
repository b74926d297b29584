using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Documents.DownloadFile;

internal static class DownloadFileEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/documents/{id:guid}/file", DocxAsync)
            .RequirePermission(Permissions.DocumentsView).WithName("DownloadDocument").WithTags("文书").WithSummary("下载文书（.docx）或其某一版本；inline=1 供预览")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/documents/{id:guid}/pdf", PdfAsync)
            .RequirePermission(Permissions.DocumentsView).WithName("DownloadDocumentPdf").WithTags("文书").WithSummary("文书的 PDF；inline=1 供预览")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf").ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> DocxAsync(Guid id, int? version, string? inline, DownloadFileHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, version, inline is "1" or "true", asPdf: false, cancellationToken);

    private static async Task<IResult> PdfAsync(Guid id, int? version, string? inline, DownloadFileHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, version, inline is "1" or "true", asPdf: true, cancellationToken);
}
