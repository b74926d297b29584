using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Documents.DownloadFile;

internal static class DownloadFileEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id:guid}/file", HandleAsync)
        .RequirePermission(Permissions.DocumentsView).WithName("DownloadDocument").WithTags("文书").WithSummary("下载文书（.docx）；inline=1 供预览")
        .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> HandleAsync(Guid id, string? inline, DownloadFileHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, inline is "1" or "true", cancellationToken);
}
