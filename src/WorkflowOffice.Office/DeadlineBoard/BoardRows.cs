using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>Reads clocks as rows of the board, the nearest first.</summary>
internal sealed class BoardRows(OfficeDbContext database, BoardClocks clocks, ClockRows rows, People people)
{
    private const int Portion = 2_000;

    internal async Task<PageOf<BoardRow>> PageAsync(ClockFilter filter, PageRequest request, CancellationToken cancellationToken)
    {
        var found = await clocks.FindAsync(filter, cancellationToken);
        var page = await rows.PageAsync(InOrder(found), request, cancellationToken);
        return new(await CompleteAsync(page.Items, cancellationToken), page.Total, page.Page, page.PageSize);
    }

    /// <summary>All of them, read in portions that each begin where the last one ended; all as they are at the same moment.</summary>
    internal async IAsyncEnumerable<BoardRow> AllAsync(ClockFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = await clocks.FindAsync(filter, cancellationToken);
        await using var moment = await database.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var rest = found;
        IReadOnlyList<BoardRow> portion;
        do
        {
            portion = await CompleteAsync(await rows.ListAsync(InOrder(rest).Take(Portion), cancellationToken), cancellationToken);
            foreach (var row in portion)
                yield return row;
            if (portion.Count == 0)
                yield break;
            var (dueOn, id) = (portion[^1].DueOn, portion[^1].Id);
            rest = found.Where(row => row.DueOn >= dueOn && (row.DueOn > dueOn || row.Id > id));
        }
        while (portion.Count == Portion);
    }

    /// <summary>The counting clocks that end first.</summary>
    internal async Task<IReadOnlyList<ClockRow>> NearestAsync(int count, CancellationToken cancellationToken) =>
        await rows.ListAsync(InOrder(await clocks.FindAsync(ClockFilter.Counting, cancellationToken)).Take(count), cancellationToken);

    private static IOrderedQueryable<Clock> InOrder(IQueryable<Clock> found) => found.OrderBy(row => row.DueOn).ThenBy(row => row.Id);

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
