using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>Reads clocks as rows of the board, the nearest first.</summary>
internal sealed class BoardRows(OfficeDbContext database, BoardClocks clocks, ClockRows rows, People people)
{
    internal async Task<PageOf<BoardRow>> PageAsync(ClockFilter filter, PageRequest request, CancellationToken cancellationToken)
    {
        var found = await clocks.FindAsync(filter, cancellationToken);
        var page = await rows.PageAsync(found.OrderBy(row => row.DueOn).ThenBy(row => row.Id), request, cancellationToken);
        return new(await CompleteAsync(page.Items, cancellationToken), page.Total, page.Page, page.PageSize);
    }

    internal async Task<IReadOnlyList<BoardRow>> FirstAsync(ClockFilter filter, int count, CancellationToken cancellationToken)
    {
        var found = await clocks.FindAsync(filter, cancellationToken);
        return await CompleteAsync(await rows.ListAsync(found.OrderBy(row => row.DueOn).ThenBy(row => row.Id).Take(count), cancellationToken), cancellationToken);
    }

    /// <summary>The counting clocks that end first.</summary>
    internal async Task<IReadOnlyList<ClockRow>> NearestAsync(int count, CancellationToken cancellationToken) =>
        await FirstAsync(ClockFilter.Counting, count, cancellationToken);

    internal async Task<Dictionary<Guid, string>> UnitNamesAsync(CancellationToken cancellationToken) =>
        (await people.ListUnitsAsync(cancellationToken)).ToDictionary(unit => unit.Id.Value, unit => unit.Name);

    private async Task<IReadOnlyList<BoardRow>> CompleteAsync(IReadOnlyList<ClockRow> page, CancellationToken cancellationToken)
    {
        if (page.Count == 0)
            return [];
        var ids = page.Select(row => row.Id).ToArray();
        var more = await (
            from clock in database.Clocks
            join matter in database.Cases on clock.CaseId equals matter.Id
            where ids.Contains(clock.Id)
            select new { clock.Id, matter.Procedure, clock.Sentence, UnitId = clock.UnitId ?? matter.StartedByUnitId })
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        var units = await UnitNamesAsync(cancellationToken);
        return [.. page.Select(row => new BoardRow(row)
        {
            Procedure = more[row.Id].Procedure,
            Sentence = more[row.Id].Sentence,
            Unit = more[row.Id].UnitId is { } unit ? units.GetValueOrDefault(unit) : null,
        })];
    }
}
