using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineWatch.ListClocks;

internal static class ListClocksEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/clocks", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ListClocks").WithTags("期限").WithSummary("期限看板")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<PageOf<ClockRow>>> HandleAsync(
        ListClocksHandler handler, string? state, string? colour, string? q, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(
            IsOnlyLive(state), ParseColour(colour), SearchText.Of(q), PageRequest.Of(page, pageSize), cancellationToken));

    private static bool IsOnlyLive(string? state) => state switch
    {
        "running" => true,
        null or "" or "all" => false,
        _ => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有“{state}”这一期限状态，可用：running（进行中）、all（全部）。"),
    };

    private static Colour? ParseColour(string? colour) => colour switch
    {
        null or "" => null,
        _ when !char.IsDigit(colour[0]) && Enum.TryParse<Colour>(colour, ignoreCase: true, out var parsed) && parsed != Colour.None => parsed,
        _ => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有“{colour}”这一颜色，可用：Green、Yellow、Red、Overdue。"),
    };
}
