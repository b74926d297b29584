using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>期限看板: one filter, four views of it and a file.</summary>
internal static class BoardEndpoints
{
    private const int UsualWeeks = 8;
    private const int MostWeeks = 26;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Tagged(routes.MapGet("/api/clocks", ListAsync), "ListClocks", "期限看板：列表");
        Tagged(routes.MapGet("/api/clocks/summary", SummariseAsync), "SummariseClocks", "期限看板：各颜色的数量");
        Tagged(routes.MapGet("/api/clocks/month", MonthAsync), "ViewClockMonth", "期限看板：月历");
        Tagged(routes.MapGet("/api/clocks/workload", ForecastAsync), "ForecastWorkload", "期限看板：今后各周的工作量");
        Tagged(routes.MapGet("/api/clocks/export", Export), "ExportClocks", "期限看板：导出 Excel");
    }

    private static void Tagged(RouteHandlerBuilder route, string name, string summary) => route
        .RequirePermission(Permissions.CasesView).WithName(name).WithTags("期限").WithSummary(summary).ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<PageOf<BoardRow>>> ListAsync(
        [AsParameters] ClockQuery query, BoardRows rows, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await rows.PageAsync(ClockFilter.Of(query), PageRequest.Of(page, pageSize), cancellationToken));

    private static async Task<Ok<BoardSummary>> SummariseAsync(
        [AsParameters] ClockQuery query, BoardHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.SummariseAsync(ClockFilter.Of(query), cancellationToken));

    private static async Task<Ok<BoardMonth>> MonthAsync(
        [AsParameters] ClockQuery query, BoardHandler handler, int year, int month, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.MonthAsync(ClockFilter.Of(query), year, month, cancellationToken));

    private static async Task<Ok<Workload>> ForecastAsync(
        [AsParameters] ClockQuery query, BoardHandler handler, int? weeks, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ForecastAsync(ClockFilter.Of(query), Weeks(weeks), cancellationToken));

    private static FileStreamHttpResult Export([AsParameters] ClockQuery query, BoardExport export, BoardClocks clocks, CancellationToken cancellationToken) =>
        TypedResults.File(
            export.Write(ClockFilter.Of(query), cancellationToken), SpreadsheetFile.ContentType,
            string.Create(CultureInfo.InvariantCulture, $"期限看板-{clocks.Today:yyyyMMdd}.xlsx"));

    private static int Weeks(int? weeks) => (weeks ?? UsualWeeks) is >= 1 and <= MostWeeks
        ? weeks ?? UsualWeeks
        : throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"周数 {weeks} 无效，应为 1 到 {MostWeeks} 之间的整数。");
}
