using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>
/// Counts every open clock anew that was counted with an older calendar than the published one: after a publication, and every few seconds
/// on every node, so that no clock keeps an old table however it missed the publication (decision 0015).
/// </summary>
/// <remarks>
/// Each clock in a burst of its own, under the lock of its instance, so that it moves once whoever comes first, and one that cannot be moved
/// holds up no other: it is marked, and the people concerned are told.
/// </remarks>
internal sealed class ClockSweep(IServiceScopeFactory scopes, IBurstRunner bursts, OfficeCalendar calendar, ILogger<ClockSweep> log)
{
    private const int BatchSize = 200;

    /// <summary>Days; rungs of a ladder are counted in working days after the last day, so that a year after it matters too.</summary>
    private const int LongestLadder = 120;

    /// <summary>Brings all open clocks up to the published calendar. Returns how many it looked at one by one.</summary>
    /// <param name="most">Stops after so many; the next sweep goes on.</param>
    /// <param name="cancellationToken">Ends it between two clocks.</param>
    internal async Task<int> RunAsync(int most, CancellationToken cancellationToken)
    {
        var done = 0;
        var failed = new List<Guid>();
        while (done < most)
        {
            var (edition, notice, stale) = await FindAsync(failed, cancellationToken);
            if (stale.Count == 0)
                return done;
            foreach (var clockId in stale.Take(most - done))
            {
                if (!await RecountAsync(clockId, edition, notice, cancellationToken))
                    failed.Add(clockId);
                done++;
            }
        }

        return done;
    }

    /// <summary>The next clocks that a later table touches; those that none touches are up to date with one statement.</summary>
    private async Task<(CalendarEdition Edition, string Notice, IReadOnlyList<Guid> Stale)> FindAsync(
        IReadOnlyCollection<Guid> failed, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        await calendar.RefreshAsync(database, cancellationToken);
        var edition = calendar.Edition;
        var stale = database.Clocks.Where(clock => clock.State == ClockState.Running && clock.CalendarNumber < edition.Number && clock.CalendarTried < edition.Number)
            .Where(clock => !failed.Contains(clock.Id));
        if (await stale.MinAsync(clock => (int?)clock.CalendarNumber, cancellationToken) is not { } oldest)
            return (edition, "", []);
        var missed = await database.CalendarVersions.AsNoTracking().Where(version => version.Number > oldest && version.Number <= edition.Number)
            .OrderBy(version => version.Number).ToListAsync(cancellationToken);
        var touched = ClockRecompute.IsTouched([.. missed.SelectMany(version => version.ReadYears()).Select(year => year.Year).Distinct()], LongestLadder);
        var ids = await stale.Where(touched).OrderBy(clock => clock.InstanceId).Take(BatchSize).Select(clock => clock.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0)
            await stale.ExecuteUpdateAsync(set => set.SetProperty(clock => clock.CalendarNumber, edition.Number), cancellationToken);
        return (edition, string.Join("、", missed.Select(version => version.NoticeNumber).Distinct()), ids);
    }

    /// <summary>False: not even the report could be written; the next sweep tries again.</summary>
    private async Task<bool> RecountAsync(Guid clockId, CalendarEdition edition, string notice, CancellationToken cancellationToken)
    {
        try
        {
            await bursts.RunAsync((burst, token) => MoveAsync(burst, clockId, edition, notice, token), cancellationToken: cancellationToken);
        }
        catch (Exception failure) when (IsOfTheClock(failure))
        {
            log.LogError(failure, "期限 {Clock} 不能按节假日第 {Number} 版重新计算", clockId, edition.Number);
            return await TryReportAsync(clockId, edition, notice, failure, cancellationToken);
        }

        return true;
    }

    private async Task<bool> TryReportAsync(Guid clockId, CalendarEdition edition, string notice, Exception failure, CancellationToken cancellationToken)
    {
        try
        {
            await bursts.RunAsync((burst, token) => ReportAsync(burst, clockId, edition, notice, failure, token), cancellationToken: cancellationToken);
            return true;
        }
        catch (Exception unreported) when (IsOfTheClock(unreported))
        {
            log.LogError(unreported, "期限 {Clock} 未能重算，也未能告知有关人员", clockId);
            return false;
        }
    }

    /// <summary>Not a database that is away or a burst that was faster: those are tried again.</summary>
    private static bool IsOfTheClock(Exception failure) =>
        failure is not (OperationCanceledException or BurstConflictException or DbException or TimeoutException or System.IO.IOException)
        && failure.InnerException is not DbException;

    private static async Task<bool> MoveAsync(IBurst burst, Guid clockId, CalendarEdition edition, string notice, CancellationToken cancellationToken)
    {
        var (clock, database) = await LockAsync(burst, clockId, cancellationToken);
        if (clock is null || clock.State != ClockState.Running || clock.CalendarNumber >= edition.Number)
            return false;
        var (oldDue, wasProvisional) = (clock.DueOn, clock.Provisional);
        var result = clock.Facts.Calculate(edition.Calendar);
        if (ClockRecompute.IsSame(clock, result) && await RingsAsBeforeAsync(database, clock, result, edition.Calendar, cancellationToken))
        {
            clock.CountedWith(edition.Number);
            return true;
        }

        var services = burst.Services;
        var @case = await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken);
        await services.GetRequiredService<ClockSteering>().ApplyToOneAsync(burst, @case, clock, ClockChange.Recomputed(notice), cancellationToken);
        if (clock.DueOn != oldDue)
        {
            await TellAsync(burst, @case, clock, NoticeKind.Automatic, $"期限变动：{clock.Name}",
                $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”按《{notice}》重新计算，届满日由 {LegalTime.Format(oldDue)} 改为 {ClockWords.Due(clock)}。", cancellationToken);
        }
        else if (wasProvisional && !clock.Provisional)
        {
            await TellAsync(burst, @case, clock, NoticeKind.Automatic, $"期限确定：{clock.Name}",
                $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”按《{notice}》重新计算，届满日仍为 {ClockWords.Due(clock)}，不再是暂定。", cancellationToken);
        }

        return true;
    }

    /// <summary>Rungs that are counted in working days after the last day may move though the day itself stays.</summary>
    private static async Task<bool> RingsAsBeforeAsync(
        OfficeDbContext database, Clock clock, DeadlineResult result, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var schedule = ClockSchedule.Of(clock.Facts, ClockWatch.From(clock.Watch), result, calendar);
        var waiting = await database.ClockAlerts.Where(alert => alert.ClockId == clock.Id && alert.FiredAt == null).ToListAsync(cancellationToken);
        return waiting.TrueForAll(alert => schedule.Any(next => (next.Kind, next.Step, next.On) == (alert.Kind, alert.Step, alert.On)));
    }

    /// <summary>Its day stands as it was; who handles it is told why, and it is marked until its facts are put in order.</summary>
    private static async Task<bool> ReportAsync(
        IBurst burst, Guid clockId, CalendarEdition edition, string notice, Exception failure, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var clock = await database.Clocks.SingleAsync(c => c.Id == clockId, cancellationToken);
        if (clock.State != ClockState.Running || clock.CalendarNumber >= edition.Number || clock.CalendarTried >= edition.Number)
            return false;
        var why = failure is OfficeException or DeadlineException ? failure.Message : $"系统故障：{failure.Message}";
        clock.NotCountedWith(edition.Number, $"未能按《{notice}》重新计算：{why}");
        var @case = await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken);
        burst.Services.GetRequiredService<ClockHistory>().Automatic(
            burst.Now, @case, clock, ClockEventKind.RecomputeFailed, "未能重算", clock.CalendarProblem!, basis: notice);
        await TellAsync(burst, @case, clock, NoticeKind.Warning, $"期限未能重算：{clock.Name}",
            $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”{clock.CalendarProblem}届满日仍为 {ClockWords.Due(clock)}，请核对后更正起算日、中止或者延长的记录；更正后系统按新安排重新计算。", cancellationToken);
        return true;
    }

    private static async Task<(Clock? Clock, OfficeDbContext Database)> LockAsync(IBurst burst, Guid clockId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var instanceId = await database.Clocks.Where(c => c.Id == clockId).Select(c => c.InstanceId).SingleAsync(cancellationToken);
        await burst.LockInstanceAsync(instanceId, cancellationToken);
        return (await database.Clocks.SingleOrDefaultAsync(c => c.Id == clockId, cancellationToken), database);
    }

    private static async Task TellAsync(
        IBurst burst, Case @case, Clock clock, NoticeKind kind, string title, string text, CancellationToken cancellationToken)
    {
        var concerned = await burst.Services.GetRequiredService<Assignments>().PeopleOfAsync(clock.PostCode, clock.UnitId, clock.PersonId, cancellationToken);
        burst.Services.GetRequiredService<NoticeBoard>().Post(
            concerned.Select(person => person.Id.Value).Append(@case.StartedById), burst.Now, kind, title, text, @case.Id, clockId: clock.Id);
    }
}
