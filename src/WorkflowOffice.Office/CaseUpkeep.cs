using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office;

/// <summary>
/// Keeps the office's rows equal to what the runtime did: tasks and clocks whose bookmark is gone are withdrawn, the case says where it
/// stands.
/// </summary>
internal sealed class CaseUpkeep(OfficeDbContext database, CaseWork work, ClockRequests requests) : IBurstParticipant
{
    private const string ElsaPrefix = "Elsa.";

    // Compiled once: asked after every run.
    private static readonly Func<OfficeDbContext, Guid, IAsyncEnumerable<OpenStep>> OpenSteps = EF.CompileAsyncQuery(
        (OfficeDbContext database, Guid caseId) => database.Tasks
            .Where(t => t.CaseId == caseId && !t.Optional && (t.State == HumanTaskState.Open || t.State == HumanTaskState.Claimed))
            .Select(t => new OpenStep(t.Id, t.CreatedAt, t.Title)));

    private static readonly Func<OfficeDbContext, Guid, IAsyncEnumerable<CountingClock>> CountingClocks = EF.CompileAsyncQuery(
        (OfficeDbContext database, Guid caseId) => database.Clocks
            .Where(c => c.CaseId == caseId && (c.State == ClockState.Running || c.State == ClockState.Overdue))
            .Select(c => new CountingClock(c.Id, c.DueOn, c.Name)));

    public int Order => 100;

    public async Task AfterRunAsync(IBurst burst, BurstResult result, CancellationToken cancellationToken)
    {
        if (await work.OfInstanceAsync(result.State.InstanceId, cancellationToken) is not { } @case)
            return;
        await WithdrawAsync(burst, result, @case, cancellationToken);
        if (result.State.SubStatus == WorkflowSubStatus.Faulted || result.NewIncidents.Count > 0)
            @case.MarkFaulted();
        else if (result.State.SubStatus == WorkflowSubStatus.Suspended && result.State.Incidents.All(i => i.ResolvedAt is not null))
            @case.MarkRunning();
        else if (result.State.SubStatus == WorkflowSubStatus.Cancelled && @case.State is CaseState.Running or CaseState.Faulted)
            @case.Close(CaseState.Terminated, burst.Now); // an operator cancelled what could not go on
        if (@case.Data["CheckedUnitId"]?.ToString() is { } unit && Guid.TryParse(unit, out var unitId))
            (@case.SupervisedUnitId, @case.SupervisedUnit) = (unitId, @case.Data["CheckedUnit"]?.ToString());
        if (@case.Data["CaseTitle"]?.ToString() is { Length: > 0 } title)
            @case.Title = title;
        if (@case.ClosedAt is not null)
            await EndWhatHasNoStepAsync(burst, @case, cancellationToken);
        @case.Stage = await StageAsync(@case, cancellationToken);
    }

    private async Task WithdrawAsync(IBurst burst, BurstResult result, Case @case, CancellationToken cancellationToken)
    {
        // What Elsa's own activities waited for (a delay, an event) is neither a task nor a clock.
        var gone = result.RemovedBookmarks.Where(b => !b.Name.StartsWith(ElsaPrefix, StringComparison.Ordinal)).Select(b => b.Id)
            .Except(result.State.Bookmarks.Select(b => b.Id)).ToHashSet(StringComparer.Ordinal);
        // Mostly it is the bookmark of the task that was just completed, which needs no look into the database.
        foreach (var task in database.Held<HumanTask>().Where(t => gone.Contains(t.BookmarkId)))
        {
            task.Withdraw(burst.Now);
            gone.Remove(task.BookmarkId);
        }

        if (gone.Count == 0)
            return;
        await database.SaveChangesAsync(cancellationToken);
        foreach (var task in await database.Tasks.Where(t => gone.Contains(t.BookmarkId)).ToListAsync(cancellationToken))
            task.Withdraw(burst.Now);
        foreach (var clock in await database.Clocks.Where(c => gone.Contains(c.ControlBookmarkId)).ToListAsync(cancellationToken))
        {
            clock.End(ClockState.Stopped, burst.Now, "随流程进展停止");
            await requests.WithdrawAsync(burst.Now, @case, clock, cancellationToken);
        }
    }

    /// <summary>With the case end the tasks and clocks that no step of the flow waits for.</summary>
    private async Task EndWhatHasNoStepAsync(IBurst burst, Case @case, CancellationToken cancellationToken)
    {
        await database.SaveChangesAsync(cancellationToken);
        foreach (var task in await database.Tasks.Where(t => t.CaseId == @case.Id && t.HandlerName != null).Where(TaskOwnership.IsOpen).ToListAsync(cancellationToken))
            task.Withdraw(burst.Now);
        foreach (var clock in await database.Clocks.Where(c => c.CaseId == @case.Id && c.ReopenedAt != null).Where(ClockRows.IsLive).ToListAsync(cancellationToken))
            clock.End(ClockState.Stopped, burst.Now, "事项已经结束");
    }

    private async Task<string> StageAsync(Case @case, CancellationToken cancellationToken)
    {
        if (@case.State is CaseState.Archived or CaseState.Terminated)
            return @case.State == CaseState.Archived ? "已归档" : "已终止";
        var open = await OpenTitlesAsync(@case, cancellationToken);
        if (open.Count > 0)
            return string.Join("、", open.Distinct());
        var clocks = await CountingNamesAsync(@case, cancellationToken);
        return clocks.Count > 0 ? "等待：" + string.Join("、", clocks.Distinct()) : "办理中";
    }

    /// <summary>Titles of the case's open steps, oldest first: as this burst has them, where it has touched them, written or not.</summary>
    private async Task<List<string>> OpenTitlesAsync(Case @case, CancellationToken cancellationToken)
    {
        var touched = database.Held<HumanTask>().Where(t => t.CaseId == @case.Id).ToList();
        var known = touched.Select(t => t.Id).ToHashSet();
        var stored = work.FindOpenSteps(@case) ?? await OpenSteps(database, @case.Id).ToListAsync(cancellationToken);
        return [.. touched.Where(t => t.IsOpen && !t.Optional).Select(t => new OpenStep(t.Id, t.CreatedAt, t.Title))
            .Concat(stored.Where(t => !known.Contains(t.Id))).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id).Select(t => t.Title)];
    }

    /// <summary>Names of the case's clocks that count, the first due first, known as above.</summary>
    private async Task<List<string>> CountingNamesAsync(Case @case, CancellationToken cancellationToken)
    {
        var touched = database.Held<Clock>().Where(c => c.CaseId == @case.Id).ToList();
        var known = touched.Select(c => c.Id).ToHashSet();
        var stored = await CountingClocks(database, @case.Id).ToListAsync(cancellationToken);
        return [.. touched.Where(c => c.State is ClockState.Running or ClockState.Overdue).Select(c => new CountingClock(c.Id, c.DueOn, c.Name))
            .Concat(stored.Where(c => !known.Contains(c.Id))).OrderBy(c => c.DueOn).Select(c => c.Name)];
    }

    private sealed record CountingClock(Guid Id, DateOnly DueOn, string Name);
}
