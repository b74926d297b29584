using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineWatch.ListClocks;

/// <summary>期限看板: the clocks of visible cases, the nearest first.</summary>
internal sealed class ListClocksHandler(OfficeDbContext database, CaseVisibility visibility, ClockRows rows, TimeProvider clock)
{
    internal async Task<PageOf<ClockRow>> HandleAsync(
        bool onlyLive, Colour? colour, string? search, PageRequest page, CancellationToken cancellationToken)
    {
        var clocks = await VisibleAsync(cancellationToken);
        if (onlyLive || colour is not null)
            clocks = clocks.Where(ClockRows.IsLive);
        if (colour is { } shown)
            clocks = clocks.Where(ClockRows.IsCounting).Where(ColourRule.IsShown(shown, LegalTime.DateOf(clock.GetUtcNow())));
        if (search is not null)
        {
            clocks = clocks.Where(row => row.Name.Contains(search) || row.AssignedTo.Contains(search)
                || database.Cases.Any(matter => matter.Id == row.CaseId && (matter.No.Contains(search) || matter.Title.Contains(search))));
        }

        return await rows.PageAsync(clocks.OrderBy(row => row.DueOn).ThenBy(row => row.Id), page, cancellationToken);
    }

    /// <summary>The live clocks that end first.</summary>
    internal async Task<IReadOnlyList<ClockRow>> NearestAsync(int count, CancellationToken cancellationToken) =>
        await rows.ListAsync(
            (await VisibleAsync(cancellationToken)).Where(ClockRows.IsCounting).OrderBy(row => row.DueOn).ThenBy(row => row.Id).Take(count),
            cancellationToken);

    private async Task<IQueryable<Clock>> VisibleAsync(CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        return database.Clocks.AsNoTracking().Where(row => cases.Contains(row.CaseId));
    }
}
