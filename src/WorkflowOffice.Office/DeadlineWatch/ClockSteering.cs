using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Carries a change to the step that waits for the clock, so that day, timers and history move in one transaction.</summary>
internal sealed class ClockSteering(
    OfficeDbContext database, ClockKeeper keeper, ClockWinder winder, ServiceCorrection services, CaseVisibility visibility, ExtensionLimit limit)
{
    /// <summary>The clock of a visible case, its instance locked first.</summary>
    /// <exception cref="OfficeException">X-CAS-01: no such clock, or not visible.</exception>
    internal async Task<(Clock Clock, Case Case)> LockAsync(IBurst burst, Guid clockId, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var instanceId = await database.Clocks.Where(c => c.Id == clockId && cases.Contains(c.CaseId)).Select(c => c.InstanceId)
            .SingleOrDefaultAsync(cancellationToken) ?? throw CaseVisibility.NotFound("期限");
        await burst.LockInstanceAsync(instanceId, cancellationToken);
        var clock = await database.Clocks.SingleAsync(c => c.Id == clockId, cancellationToken);
        return (clock, await database.Cases.SingleAsync(c => c.Id == clock.CaseId, cancellationToken));
    }

    /// <summary>Refuses what the rule or the state of the clock does not allow; changes nothing.</summary>
    internal async Task CheckAsync(Clock clock, ClockChange change, DateOnly today, CancellationToken cancellationToken)
    {
        ClockChangeCheck.Run(clock, clock.Facts, change, today, winder.Calendar);
        if (change.Kind == ClockChangeKind.Extend)
            await limit.EnsureAsync(clock, change.Length!.Value, today, cancellationToken);
        if (change.Kind != ClockChangeKind.CorrectStart)
            return;
        if (clock.StartDocument is { } document)
            await services.EnsurePossibleAsync(clock.CaseId, document, change.On!.Value, cancellationToken);
        foreach (var other in SameStart(clock).Where(other => other.StartedOn == clock.StartedOn && other.Id != clock.Id))
            ClockChangeCheck.Run(other, other.Facts, change, today, winder.Calendar);
    }

    /// <summary>Applies a checked change. A corrected start fact that is a service moves every clock that ran from it.</summary>
    internal async Task ApplyAsync(IBurst burst, Case @case, Clock clock, ClockChange change, CancellationToken cancellationToken)
    {
        if (change.Kind != ClockChangeKind.CorrectStart || clock.StartDocument is null)
        {
            await ApplyToOneAsync(burst, @case, clock, change, cancellationToken);
            return;
        }

        var oldStart = clock.StartedOn;
        var moved = SameStart(clock).Where(other => other.StartedOn == oldStart).OrderBy(other => other.Id).ToList();
        await services.CorrectAsync(burst, @case, clock.StartDocument, change, cancellationToken);
        foreach (var other in moved)
            await ApplyToOneAsync(burst, @case, other, change, cancellationToken);
    }

    internal async Task ApplyToOneAsync(IBurst burst, Case @case, Clock clock, ClockChange change, CancellationToken cancellationToken)
    {
        if (!clock.IsLive || clock.IsReopened)
        {
            await keeper.ChangeWithoutStepAsync(burst.Now, @case, clock, change, cancellationToken);
            return;
        }

        await database.SaveChangesAsync(cancellationToken);
        var result = await burst.ResumeAsync(
            new ResumeBookmark(clock.InstanceId, clock.ControlBookmarkId, ClockControl.ToChange(change).ToInput()), cancellationToken);
        if (result.NewIncidents.Count > 0)
            throw new OfficeException(RefusalKind.Conflict, "X-CLK-12", $"期限“{clock.Name}”所在的步骤没有接受{change.Kind.InWords()}：{result.NewIncidents[0].Message}。本次操作未生效，请由管理员先处理故障。");
    }

    /// <summary>The article a change rests on.</summary>
    internal static string BasisOf(Clock clock, ClockChangeKind kind) => kind switch
    {
        ClockChangeKind.Pause or ClockChangeKind.Resume => clock.Facts.Rule.SuspensionBasis ?? clock.Article,
        ClockChangeKind.Extend => clock.Facts.Rule.ExtensionBasis ?? clock.Article,
        _ => clock.StartDocument is null ? clock.Article : $"送达回证；{clock.Article}",
    };

    /// <summary>What is asked for, in words.</summary>
    internal static string InWords(Clock clock, ClockChange change) => change.Kind switch
    {
        ClockChangeKind.Pause => $"自 {LegalTime.Format(change.On!.Value)} 起中止期限“{clock.Name}”",
        ClockChangeKind.Extend => $"将期限“{clock.Name}”延长 {change.Length} {UnitOf(clock.Facts.Rule)}",
        ClockChangeKind.CorrectStart => $"将期限“{clock.Name}”的起算日由 {ClockWords.Start(clock)} 更正为 {(change.At is { } at ? LegalTime.Format(at) : LegalTime.Format(change.On!.Value))}",
        _ => $"{change.Kind.InWords()}期限“{clock.Name}”",
    };

    internal static string UnitOf(DeadlineRule rule) => (rule.ExtensionUnit ?? rule.Unit) switch
    {
        PeriodUnit.WorkingDay => "个工作日",
        PeriodUnit.Hour => "小时",
        PeriodUnit.Month => "个月",
        PeriodUnit.Year => "年",
        _ => "日",
    };

    /// <summary>Clocks that ran from the same service of the same document.</summary>
    internal IReadOnlyList<Clock> SameStart(Clock clock) => clock.StartDocument is null
        ? [clock]
        : [.. database.Clocks.Where(other => other.CaseId == clock.CaseId && other.StartDocument == clock.StartDocument)];
}
