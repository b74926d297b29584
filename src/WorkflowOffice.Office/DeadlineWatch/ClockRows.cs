using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Reads clocks as rows, with their case, in one statement.</summary>
internal sealed class ClockRows(OfficeDbContext database, TimeProvider clock)
{
    internal static Expression<Func<Clock, bool>> IsLive { get; } =
        row => row.State == ClockState.Running || row.State == ClockState.Paused || row.State == ClockState.Overdue;

    /// <summary>Days count on: not ended, not paused.</summary>
    internal static Expression<Func<Clock, bool>> IsCounting { get; } =
        row => row.State == ClockState.Running || row.State == ClockState.Overdue;

    internal async Task<PageOf<ClockRow>> PageAsync(IOrderedQueryable<Clock> clocks, PageRequest request, CancellationToken cancellationToken)
    {
        var total = await clocks.CountAsync(cancellationToken);
        var items = total <= request.Skip ? [] : await ListAsync(clocks.Skip(request.Skip).Take(request.Size), cancellationToken);
        return new PageOf<ClockRow>(items, total, request.Page, request.Size);
    }

    /// <summary>In the order of <paramref name="clocks"/>.</summary>
    internal async Task<IReadOnlyList<ClockRow>> ListAsync(IQueryable<Clock> clocks, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(clock.GetUtcNow());
        // Without the derivation, which can be long.
        var found = await (
            from row in clocks.AsNoTracking()
            join matter in database.Cases on row.CaseId equals matter.Id
            select new
            {
                row.Id,
                row.CaseId,
                matter.No,
                matter.Title,
                row.Key,
                row.Name,
                row.RuleCode,
                row.Article,
                row.StartFact,
                row.StartedOn,
                row.DueOn,
                row.RawEnd,
                row.PrudentOn,
                row.Provisional,
                row.State,
                row.WarnFrom,
                row.RedFrom,
                row.StartedAt,
                row.DueAt,
                row.PausedOn,
                row.RemainingAtPause,
                row.CalendarProblem,
                row.AssignedTo,
                row.StoppedAt,
                row.StopReason,
            }).ToListAsync(cancellationToken);
        return [.. found.Select(row =>
        {
            var isLive = row.State is ClockState.Running or ClockState.Paused or ClockState.Overdue;
            var seenOn = isLive || row.StoppedAt is not { } stoppedAt ? today : LegalTime.DateOf(stoppedAt);
            return new ClockRow(
                row.Id, row.CaseId, row.No, row.Title, row.Key, row.Name, row.RuleCode, row.Article, row.StartFact, row.StartedOn,
                row.DueOn, row.RawEnd, row.PrudentOn, row.Provisional, row.State,
                isLive && row.State != ClockState.Paused ? ColourRule.Of(row.DueOn, row.WarnFrom, row.RedFrom, today) : Colour.None, row.DueOn.DayNumber - seenOn.DayNumber,
                row.AssignedTo, row.StoppedAt, row.StopReason, row.StartedAt, row.DueAt, row.PausedOn, row.RemainingAtPause, row.CalendarProblem);
        })];
    }
}
