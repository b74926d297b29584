using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases.ListCases;

internal static class ListCasesEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/cases", HandleAsync)
        .RequirePermission(Permissions.CasesView).WithName("ListCases").WithTags("事项").WithSummary("我发起的事项，或有权查看的全部事项")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<PageOf<CaseHead>>> HandleAsync(
        ListCasesHandler handler, string? box, string? state, string? q, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(
            IsOnlyMine(box), ParseState(state), SearchText.Of(q), PageRequest.Of(page, pageSize), cancellationToken));

    private static bool IsOnlyMine(string? box) => box switch
    {
        "started" => true,
        null or "all" => false,
        _ => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有“{box}”这一范围，可用：started（我发起的）、all（全部）。"),
    };

    private static CaseState? ParseState(string? state) => state switch
    {
        null or "" => null,
        _ when !char.IsDigit(state[0]) && Enum.TryParse<CaseState>(state, ignoreCase: true, out var parsed) => parsed,
        _ => throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有“{state}”这一事项状态，可用：{string.Join('、', Enum.GetNames<CaseState>())}。"),
    };
}
