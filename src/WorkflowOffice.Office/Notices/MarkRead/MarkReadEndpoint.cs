using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Notices.MarkRead;

internal static class MarkReadEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/notices/{id:guid}/read", HandleAsync)
            .AllowAnySignedInUser().WithName("MarkNoticeRead").WithTags("通知").WithSummary("标为已读")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPost("/api/notices/read-all", HandleAllAsync)
            .AllowAnySignedInUser().WithName("MarkAllNoticesRead").WithTags("通知").WithSummary("全部标为已读");
    }

    private static async Task<NoContent> HandleAsync(Guid id, MarkReadHandler handler, CancellationToken cancellationToken)
    {
        await handler.HandleAsync(id, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> HandleAllAsync(MarkReadHandler handler, CancellationToken cancellationToken)
    {
        await handler.HandleAllAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
