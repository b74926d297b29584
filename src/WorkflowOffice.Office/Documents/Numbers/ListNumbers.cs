using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents.Numbers;

/// <summary>A series of numbers in a year: 机关代字, 文种, what was drawn and voided.</summary>
/// <param name="Gaps">Numbers that are missing although a later one was drawn; empty, or something is wrong.</param>
internal sealed record NumberSeriesRow(string Series, string Agency, string Title, int Year, int Last, int Drawn, int Voided, IReadOnlyList<int> Gaps);

/// <summary>A line of the register.</summary>
internal sealed record DrawnNumberRow(
    int Number, string Text, string Title, Guid CaseId, string CaseNo, Guid DocumentId, DocumentState State, DateTimeOffset DrawnAt, string DrawnBy,
    DateTimeOffset? VoidedAt, string? VoidedBy, string? VoidReason);

/// <summary>The register of numbers (编号登记簿).</summary>
internal sealed class ListNumbersHandler(OfficeDbContext database)
{
    internal async Task<IReadOnlyList<NumberSeriesRow>> SeriesAsync(CancellationToken cancellationToken)
    {
        var rows = await database.DrawnNumbers.AsNoTracking().OrderBy(row => row.Number)
            .Select(row => new { row.Series, row.Year, row.Number, row.Title, row.Kind, IsVoided = row.VoidedAt != null }).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => (row.Series, row.Year)).Select(group =>
        {
            var last = group.Max(row => row.Number);
            return new NumberSeriesRow(
                group.Key.Series, group.Key.Series.Split('/')[0], TitleOf(group.Last().Title, group.Last().Kind), group.Key.Year, last, group.Count(), group.Count(row => row.IsVoided),
                [.. Enumerable.Range(1, last).Except(group.Select(row => row.Number))]);
        }).OrderByDescending(row => row.Year).ThenBy(row => row.Series, StringComparer.Ordinal)];
    }

    private static string TitleOf(string title, string? kind) => kind is null ? title : $"{title}·{kind}";

    internal async Task<IReadOnlyList<DrawnNumberRow>> ListAsync(string series, int year, CancellationToken cancellationToken) =>
        await (
            from number in database.DrawnNumbers.AsNoTracking()
            where number.Series == series && number.Year == year
            join document in database.Documents on number.DocumentId equals document.Id
            join @case in database.Cases on number.CaseId equals @case.Id
            orderby number.Number descending
            select new DrawnNumberRow(
                number.Number, number.Text, number.Title, number.CaseId, @case.No, number.DocumentId, document.State, number.DrawnAt, number.DrawnBy,
                number.VoidedAt, number.VoidedBy, number.VoidReason))
            .ToListAsync(cancellationToken);
}

internal static class ListNumbersEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/numbers/series", SeriesAsync)
            .RequirePermission(Permissions.NumbersView).WithName("ListNumberSeries").WithTags("编号").WithSummary("编号登记簿：各机关、文种、年度");
        routes.MapGet("/api/numbers", ListAsync)
            .RequirePermission(Permissions.NumbersView).WithName("ListNumbers").WithTags("编号").WithSummary("一个系列的编号，作废的也在内");
    }

    private static async Task<Ok<IReadOnlyList<NumberSeriesRow>>> SeriesAsync(ListNumbersHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.SeriesAsync(cancellationToken));

    private static async Task<Ok<IReadOnlyList<DrawnNumberRow>>> ListAsync(
        string series, int year, ListNumbersHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ListAsync(series, year, cancellationToken));
}
