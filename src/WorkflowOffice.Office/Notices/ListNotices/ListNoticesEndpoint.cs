using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Notices.ListNotices;

internal static class ListNoticesEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/notices", HandleAsync)
        .AllowAnySignedInUser().WithName("ListNotices").WithTags("通知").WithSummary("本人的通知")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<PageOf<NoticeRow>>> HandleAsync(
        bool? unread, int? page, int? pageSize, ListNoticesHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(unread, PageRequest.Of(page, pageSize), cancellationToken));
}
