using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>期限看板 beside its list: counts, month, workload. Everything is counted in the database.</summary>
internal sealed class BoardHandler(OfficeDbContext database, BoardClocks clocks, BoardRows rows, WorkCalendar calendar)
{
    private const int DaysOfWeek = 7;
    private const int MostProcedures = 100;

    /// <summary>
    /// Of the clocks that run, whatever colour the filter asks for, so that the other colours can be chosen. The procedures to choose from are
    /// those of running clocks; of ended ones too when all are asked for.
    /// </summary>
    internal async Task<BoardSummary> SummariseAsync(ClockFilter filter, CancellationToken cancellationToken)
    {
        var today = clocks.Today;
        var live = await clocks.FindAsync(filter with { Selection = ClockSelection.Running, Colour = null }, cancellationToken);
        var counts = await live.GroupBy(_ => 1).Select(group => new BoardCounts(
            group.AsQueryable().Where(ClockRows.IsCounting).Count(ColourRule.IsShown(Colour.Green, today)),
            group.AsQueryable().Where(ClockRows.IsCounting).Count(ColourRule.IsShown(Colour.Yellow, today)),
            group.AsQueryable().Where(ClockRows.IsCounting).Count(ColourRule.IsShown(Colour.Red, today)),
            group.AsQueryable().Where(ClockRows.IsCounting).Count(ColourRule.IsShown(Colour.Overdue, today)),
            group.Count(row => row.State == ClockState.Paused), group.Count(row => row.Provisional))).SingleOrDefaultAsync(cancellationToken);
        var offered = filter.Selection == ClockSelection.All ? ClockFilter.All : ClockFilter.All with { Selection = ClockSelection.Running };
        var procedures = await (await clocks.FindAsync(offered, cancellationToken))
            .Join(database.Cases, row => row.CaseId, matter => matter.Id, (_, matter) => new { matter.DefinitionId, matter.Procedure })
            .Distinct().OrderBy(row => row.Procedure).Take(MostProcedures).ToListAsync(cancellationToken);
        return new(
            counts ?? new(0, 0, 0, 0, 0, 0), [.. procedures.DistinctBy(row => row.DefinitionId).Select(row => new BoardProcedure(row.DefinitionId, row.Procedure))]);
    }

    internal async Task<BoardMonth> MonthAsync(ClockFilter filter, int year, int month, CancellationToken cancellationToken)
    {
        if (year is < WorkCalendar.FirstYear or > WorkCalendar.LastYear || month is < 1 or > 12)
            throw new OfficeException(RefusalKind.Malformed, "X-REQ-04", $"没有 {year} 年 {month} 月这样的月份。");
        var today = clocks.Today;
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var live = await clocks.FindAsync(filter with { Selection = ClockSelection.Running, Colour = null, From = first, To = last }, cancellationToken);
        var groups = await live
            .GroupBy(row => new
            {
                row.DueOn,
                Warned = row.WarnFrom <= today,
                Red = row.RedFrom <= today,
                Paused = row.State == ClockState.Paused,
                row.Provisional,
            })
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var byDay = groups.ToLookup(group => group.Key.DueOn, group => (
            Colour: group.Key.Paused ? Colour.None : ColourRule.Of(group.Key.DueOn, group.Key.Warned ? today : null, group.Key.Red ? today : null, today),
            group.Key.Provisional, group.Count));
        return new(year, month, [.. Enumerable.Range(0, last.Day).Select(first.AddDays).Select(date =>
        {
            var day = CalendarYears.Day(calendar, date);
            int Of(Colour colour) => byDay[date].Where(group => group.Colour == colour).Sum(group => group.Count);
            return new BoardDay(
                date, day.Kind, day.Name, Of(Colour.Green), Of(Colour.Yellow), Of(Colour.Red), Of(Colour.Overdue), Of(Colour.None),
                byDay[date].Where(group => group.Provisional).Sum(group => group.Count));
        })]);
    }

    internal async Task<Workload> ForecastAsync(ClockFilter filter, int weeks, CancellationToken cancellationToken)
    {
        var today = clocks.Today;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % DaysOfWeek));
        var end = monday.AddDays(weeks * DaysOfWeek);
        var counting = await clocks.FindAsync(
            filter with { Selection = ClockSelection.Counting, Colour = null, From = null, To = end.AddDays(-1) }, cancellationToken);
        var groups = await (
            from row in counting
            join matter in database.Cases on row.CaseId equals matter.Id
            group row by new { row.DueOn, UnitId = row.UnitId ?? matter.StartedByUnitId, row.AssignedTo } into same
            select new { same.Key.DueOn, same.Key.UnitId, same.Key.AssignedTo, Count = same.Count() }).ToListAsync(cancellationToken);
        var units = await rows.UnitNamesAsync(cancellationToken);
        var due = groups.Select(group => new Due(group.DueOn, group.UnitId, group.AssignedTo, group.Count)).ToArray();
        return new(
            [.. Enumerable.Range(0, weeks).Select(week => Week(monday.AddDays(week * DaysOfWeek)))],
            Lines(due.GroupBy(one => one.UnitId is { } unit ? units.GetValueOrDefault(unit, "") : "")),
            Lines(due.GroupBy(one => one.AssignedTo)));

        WorkloadWeek Week(DateOnly from) => new(
            from, from.AddDays(DaysOfWeek - 1), calendar.CountWorkingDays(from.AddDays(-1), from.AddDays(DaysOfWeek - 1)),
            due.Where(one => one.On >= today && one.On >= from && one.On < from.AddDays(DaysOfWeek)).Sum(one => one.Count));

        IReadOnlyList<WorkloadLine> Lines(IEnumerable<IGrouping<string, Due>> lines) =>
        [
            .. lines.Select(line => new WorkloadLine(
                line.Key, line.First().UnitId, line.Where(one => one.On < today).Sum(one => one.Count),
                [.. Enumerable.Range(0, weeks).Select(week => line.Where(one =>
                    one.On >= today && (one.On.DayNumber - monday.DayNumber) / DaysOfWeek == week).Sum(one => one.Count))]))
                .OrderByDescending(line => line.Overdue + line.Due.Sum()).ThenBy(line => line.Name, StringComparer.Ordinal),
        ];
    }

    private sealed record Due(DateOnly On, Guid? UnitId, string AssignedTo, int Count);
}
