using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Calendar.PreviewArrangement;

/// <summary>Shows what an arrangement would do, before it is saved and again before it is published. Changes nothing.</summary>
internal sealed class PreviewArrangementHandler(OfficeDbContext database, ClockRecompute clocks)
{
    private const int MostTroubles = 50;

    internal async Task<ArrangementPreview> PreviewAsync(HolidayArrangement arrangement, PageRequest page, CancellationToken cancellationToken)
    {
        var (_, calendar) = await CalendarVersions.CurrentAsync(database, cancellationToken);
        var problems = arrangement.Check(calendar);
        if (problems.Any(problem => problem.IsError))
            return new(problems, [], 0, 0, 0, new([], 0, page.Page, page.Size), 0, []);
        var years = arrangement.ApplyTo(calendar);
        var next = years.Aggregate(calendar, (sum, year) => sum.With(year));
        var changed = await clocks.PreviewAsync(next, [.. years.Select(year => year.Year)], cancellationToken);
        var moved = changed.Moves.Where(move => move.NewDue != move.OldDue).ToArray();
        return new(
            problems,
            [.. years.Select(year => CalendarYears.View(next, year.Year))],
            moved.Length,
            changed.Confirmed,
            await database.Clocks.CountAsync(clock => clock.State == ClockState.Paused, cancellationToken),
            new([.. moved.Skip(page.Skip).Take(page.Size)], moved.Length, page.Page, page.Size),
            changed.Troubles.Count, [.. changed.Troubles.Take(MostTroubles)]);
    }

    /// <exception cref="CalendarRefusal">X-CAL-10: no such version, or the shipped table.</exception>
    internal async Task<ArrangementPreview> PreviewAsync(Guid id, PageRequest page, CancellationToken cancellationToken)
    {
        var version = await database.CalendarVersions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return await PreviewAsync(version?.ReadArrangement() ?? throw CalendarRefusal.NotFound(), page, cancellationToken);
    }
}
