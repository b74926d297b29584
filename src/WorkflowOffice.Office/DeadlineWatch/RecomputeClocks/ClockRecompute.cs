using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>Recomputes all open clocks with another holiday table (deadlines.md §3.2 step 11): first to look at, then for good.</summary>
/// <remarks>What has ended or is overdue stays as it was; a paused clock is computed with the table of the day on which it is resumed.</remarks>
internal sealed class ClockRecompute(
    OfficeDbContext database, ClockSteering steering, ClockWinder winder, Assignments assignments, NoticeBoard notices, TimeProvider time)
{
    /// <summary>The clocks whose day or whose 暂定 would change, the nearest first. Changes nothing.</summary>
    public async Task<IReadOnlyList<ClockMove>> PreviewAsync(WorkCalendar calendar, CancellationToken cancellationToken) =>
        [.. (await FindAsync(calendar, time.GetUtcNow(), cancellationToken)).Select(found => found.Move)];

    /// <summary>
    /// Moves them with their timers, each with an entry 系统自动 in its history and a notice to the responsible people and to who handles the
    /// case. Runs within the burst that publishes the table, so that both happen or neither.
    /// </summary>
    /// <param name="burst">The burst of the publication.</param>
    /// <param name="calendar">The new table.</param>
    /// <param name="notice">The holiday notice it rests on, e.g. 国办发明电〔2026〕9号.</param>
    public async Task<IReadOnlyList<ClockMove>> ApplyAsync(IBurst burst, WorkCalendar calendar, string notice, CancellationToken cancellationToken)
    {
        winder.Calendar = calendar;
        var found = await FindAsync(calendar, burst.Now, cancellationToken);
        // In the order of the instances, as everybody locks them.
        foreach (var (clockId, move) in found.OrderBy(f => f.InstanceId, StringComparer.Ordinal).Select(f => (f.Move.ClockId, f.Move)))
            await MoveAsync(burst, clockId, move, notice, cancellationToken);
        return [.. found.Select(f => f.Move)];
    }

    private async Task MoveAsync(IBurst burst, Guid clockId, ClockMove move, string notice, CancellationToken cancellationToken)
    {
        var clock = await database.Clocks.SingleAsync(c => c.Id == clockId, cancellationToken);
        await burst.LockInstanceAsync(clock.InstanceId, cancellationToken);
        await database.Entry(clock).ReloadAsync(cancellationToken); // it may have ended while the lock was waited for
        if (clock.State != ClockState.Running)
            return;
        var @case = await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken);
        await steering.ApplyToOneAsync(burst, @case, clock, new ClockChange
        {
            Kind = ClockChangeKind.Recompute,
            Who = Actor.SystemName,
            Reason = $"按《{notice}》重新计算",
            Basis = notice,
        }, cancellationToken);
        if (move.OldDue == move.NewDue)
            return;
        var concerned = await assignments.PeopleOfAsync(clock.PostCode, clock.UnitId, clock.PersonId, cancellationToken);
        notices.Post(
            concerned.Select(person => person.Id.Value).Append(@case.StartedById), burst.Now, NoticeKind.Automatic, $"期限变动：{clock.Name}",
            $"事项 {@case.No}《{@case.Title}》的期限“{clock.Name}”按《{notice}》重新计算，届满日由 {LegalTime.Format(move.OldDue)} 改为 {LegalTime.Format(move.NewDue)}。", @case.Id);
    }

    private async Task<IReadOnlyList<(string InstanceId, ClockMove Move)>> FindAsync(WorkCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var running = await (
            from clock in database.Clocks.AsNoTracking()
            join matter in database.Cases on clock.CaseId equals matter.Id
            where clock.State == ClockState.Running
            orderby clock.DueOn, clock.Id
            select new { Clock = clock, matter.No, matter.Title }).ToListAsync(cancellationToken);
        var found = new List<(string, ClockMove)>();
        foreach (var row in running)
        {
            var clock = row.Clock;
            var result = clock.Facts.Calculate(calendar);
            if (result.Due == clock.DueOn && result.RawEnd == clock.RawEnd && result.Provisional == clock.Provisional)
                continue;
            found.Add((clock.InstanceId, new ClockMove(
                clock.Id, clock.CaseId, row.No, row.Title, clock.Name, clock.RuleCode, clock.AssignedTo, clock.StartedOn, clock.DueOn, result.Due,
                clock.Provisional, result.Provisional, ClockSchedule.ExpiresAt(result) <= now)));
        }

        return found;
    }
}
