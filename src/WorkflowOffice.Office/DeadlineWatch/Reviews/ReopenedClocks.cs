using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.DeadlineWatch.Reviews;

/// <summary>
/// Periods that ran out on a wrong day and were reopened (decision 0028). The flow has gone on and stays where it is; the period runs by
/// itself until its right day, shown like any other, and nothing is archived before.
/// </summary>
internal sealed class ReopenedClocks(IServiceScopeFactory scopes, IBurstRunner bursts, TimeProvider time)
{
    /// <summary>Ends those whose day is over; each in a burst of its own, once, whichever node comes first. Returns how many.</summary>
    internal async Task<int> EndDueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var today = LegalTime.DateOf(time.GetUtcNow());
        var due = await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Clocks
            .Where(clock => clock.State == ClockState.Running && clock.ReopenedAt != null && clock.DueOn <= today)
            .OrderBy(clock => clock.DueOn).Select(clock => clock.Id).ToListAsync(cancellationToken);
        var ended = 0;
        foreach (var id in due)
            ended += await bursts.RunAsync((burst, token) => EndAsync(burst, id, token), cancellationToken: cancellationToken) ? 1 : 0;
        return ended;
    }

    private static async Task<bool> EndAsync(IBurst burst, Guid id, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var instanceId = await database.Clocks.Where(c => c.Id == id).Select(c => c.InstanceId).SingleAsync(cancellationToken);
        await burst.LockInstanceAsync(instanceId, cancellationToken);
        var clock = await database.Clocks.SingleAsync(c => c.Id == id, cancellationToken);
        if (!clock.IsReopened || clock.State != ClockState.Running || (clock.DueAt ?? LegalTime.At(clock.DueOn.AddDays(1))) > burst.Now)
            return false;
        var @case = await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken);
        var reason = $"重新开放的期限已于 {ClockWords.Due(clock)} 届满";
        await burst.Services.GetRequiredService<ClockKeeper>().EndAsync(burst.Now, @case, clock, ClockState.Expired, reason, cancellationToken);
        burst.Services.GetRequiredService<CaseWork>().AddClockStep(
            burst.Now, @case, clock, ClockChange.BySystem(reason, $"{clock.RuleCode} {clock.Article}"), "期限届满");
        return true;
    }
}
