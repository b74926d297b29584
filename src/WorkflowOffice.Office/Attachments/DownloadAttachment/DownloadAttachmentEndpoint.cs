using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Attachments.DownloadAttachment;

internal static class DownloadAttachmentEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/attachments/{id:guid}", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("DownloadAttachment").WithTags("附件").WithSummary("下载附件")
        .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> HandleAsync(Guid id, DownloadAttachmentHandler handler, CancellationToken cancellationToken) =>
        await handler.HandleAsync(id, cancellationToken);
}
