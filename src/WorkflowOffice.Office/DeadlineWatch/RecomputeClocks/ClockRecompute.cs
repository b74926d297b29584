using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>Which open clocks another holiday table would move (deadlines.md §3.2 step 11). Changes nothing; <see cref="ClockSweep"/> does.</summary>
/// <remarks>What has ended or is overdue stays as it was; a paused clock is computed with the table of the day on which it is resumed.</remarks>
internal sealed class ClockRecompute(OfficeDbContext database, TimeProvider time)
{
    /// <summary>The clocks whose day or whose 暂定 would change, and those that could not be counted.</summary>
    /// <param name="calendar">The other table.</param>
    /// <param name="years">The years in which it differs.</param>
    internal async Task<ClockMoves> PreviewAsync(WorkCalendar calendar, IReadOnlyCollection<int> years, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var running = await (
            from clock in database.Clocks.AsNoTracking().Where(clock => clock.State == ClockState.Running).Where(IsTouched(years, daysBefore: 0))
            join matter in database.Cases on clock.CaseId equals matter.Id
            orderby clock.DueOn, clock.Id
            select new { Clock = clock, matter.No, matter.Title }).ToListAsync(cancellationToken);
        var (moves, troubles) = (new List<ClockMove>(), new List<ClockTrouble>());
        foreach (var row in running)
        {
            var clock = row.Clock;
            try
            {
                var result = clock.Facts.Calculate(calendar);
                if (!IsSame(clock, result))
                {
                    moves.Add(new ClockMove(
                        clock.Id, clock.CaseId, row.No, row.Title, clock.Name, clock.RuleCode, clock.AssignedTo, clock.StartedOn, clock.DueOn, result.Due,
                        clock.Facts.Derive(calendar).Sentence, clock.Provisional, result.Provisional, ClockSchedule.ExpiresAt(result) <= now));
                }
            }
            catch (Exception refusal) when (refusal is OfficeException or DeadlineException)
            {
                troubles.Add(new ClockTrouble(clock.Id, clock.CaseId, row.No, row.Title, clock.Name, clock.DueOn, refusal.Message));
            }
        }

        return new ClockMoves(moves, troubles);
    }

    internal static bool IsSame(Clock clock, DeadlineResult result) =>
        result.Due == clock.DueOn && result.RawEnd == clock.RawEnd && result.Prudent == clock.PrudentOn && result.Provisional == clock.Provisional;

    /// <summary>Clocks with a day in these years, or so many days before them: nothing that was counted outside depends on them.</summary>
    internal static Expression<Func<Clock, bool>> IsTouched(IReadOnlyCollection<int> years, int daysBefore)
    {
        if (years.Count == 0)
            return clock => false;
        var first = new DateOnly(years.Min(), 1, 1).AddDays(-daysBefore);
        var last = new DateOnly(years.Max(), 12, 31);
        return clock => (clock.DueOn >= first || clock.StartedOn >= first) && (clock.DueOn <= last || clock.StartedOn <= last);
    }
}
