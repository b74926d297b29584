using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Documents.ViewDocument;

internal static class ViewDocumentEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id:guid}", HandleAsync)
        .RequirePermission(Permissions.DocumentsView).WithName("ViewDocument").WithTags("文书").WithSummary("一件文书及其经过")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<DocumentDetail>> HandleAsync(Guid id, ViewDocumentHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, cancellationToken));
}
