using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Attachments.UploadAttachment;

internal static class UploadAttachmentEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/cases/{id:guid}/attachments", HandleAsync)
        .RequirePermission(Permissions.TasksWork).WithName("UploadAttachment").WithTags("附件").WithSummary("上传附件（multipart/form-data：file，可带 taskId、field）")
        // With the first alone, another content type would not even reach this endpoint and be answered with 404.
        .Accepts<IFormFile>("multipart/form-data", "*/*")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<AttachmentRow>> HandleAsync(
        Guid id, HttpContext http, UploadAttachmentHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        var upload = await UploadForm.ReadAsync(id, http.Request, cancellationToken);
        var content = new { upload.TaskId, upload.Field, upload.File.Name, Sha256 = Convert.ToHexStringLower(SHA256.HashData(upload.File.Bytes)) };
        var request = RequestKeys.From(http, user, $"upload-attachment/{id}", content);
        return TypedResults.Ok(await handler.HandleAsync(upload, request, cancellationToken));
    }
}
