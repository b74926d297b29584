using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;
using WorkflowOffice.Office.Spreadsheets;

namespace WorkflowOffice.Office.Documents.Seals;

internal static class SealRegisterEndpoints
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/seals", ListAsync).RequirePermission(Permissions.NumbersView).WithName("ListSealUses").WithTags("用印")
            .WithSummary("用印登记簿").ProducesProblem(StatusCodes.Status400BadRequest);
        routes.MapGet("/api/seals/export", ExportAsync).RequirePermission(Permissions.NumbersView).WithName("ExportSealUses").WithTags("用印")
            .WithSummary("用印登记簿：导出 Excel").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<PageOf<SealRegisterRow>>> ListAsync(
        SealRegister register, int? year, string? q, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await register.PageAsync(FilterOf(year, q), PageRequest.Of(page, pageSize), cancellationToken));

    private static async Task<FileStreamHttpResult> ExportAsync(SealRegister register, int? year, string? q, CancellationToken cancellationToken) =>
        TypedResults.Stream(
            await register.ExportAsync(FilterOf(year, q), cancellationToken), SpreadsheetFile.ContentType, year is null ? "用印登记簿.xlsx" : $"用印登记簿-{year}.xlsx");

    private static SealFilter FilterOf(int? year, string? q) => year is null or (>= FirstYear and <= LastYear)
        ? new SealFilter(year, SearchText.Of(q))
        : throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"年度 {year} 无效，应为 {FirstYear} 到 {LastYear} 之间的整数。");
}
