using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Desk.ViewDesk;

internal static class ViewDeskEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/desk", HandleAsync)
        .AllowAnySignedInUser().WithName("ViewDesk").WithTags("工作台").WithSummary("工作台：待办、临近期限、通知");

    private static async Task<Ok<DeskView>> HandleAsync(ViewDeskHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(cancellationToken));
}
