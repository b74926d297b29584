using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Calendar.DecideArrangement;

/// <summary>Publishes, returns or withdraws what was submitted. Publication recomputes the open clocks in the same transaction.</summary>
internal sealed class DecideArrangementHandler(IBurstRunner bursts, ICurrentUser user, OfficeCalendar current)
{
    internal Task<DecidedArrangement> HandleAsync(
        Guid id, CalendarVersionState to, DecideArrangement command, RequestKey request, CancellationToken cancellationToken)
    {
        var reason = command.Reason?.Trim() is { Length: > 0 } text ? text : null;
        if (to == CalendarVersionState.Returned && reason is null)
            throw CalendarRefusal.ReasonMissing();
        return bursts.RunAsync((burst, token) => DecideAsync(burst, id, to, reason, request.Id, token), request, cancellationToken);
    }

    private async Task<DecidedArrangement> DecideAsync(
        IBurst burst, Guid id, CalendarVersionState to, string? reason, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        await CalendarVersions.LockAsync(database, cancellationToken);
        var version = await database.CalendarVersions.SingleOrDefaultAsync(one => one.Id == id, cancellationToken) ?? throw CalendarRefusal.NotFound();
        var answer = new DecidedArrangement();
        if (to == CalendarVersionState.Published)
            answer = await PublishAsync(burst, database, version, reason, cancellationToken);
        else
            version.Reject(to, user.Id.Value, user.Name, burst.Now, reason);
        Tell(burst, version);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            ChangeContext.ByPerson(user, burst.Now, requestId) with { Reason = reason, Evidence = version.NoticeNumber },
            $"calendar.{to.ToString().ToLowerInvariant()}", "calendar-version", version.Id.ToString(),
            $"{to.InWords()}{version.Year}年节假日安排（{version.NoticeNumber}）", After: answer));
        return answer;
    }

    private async Task<DecidedArrangement> PublishAsync(
        IBurst burst, OfficeDbContext database, CalendarVersion version, string? reason, CancellationToken cancellationToken)
    {
        var (newest, calendar) = await CalendarVersions.CurrentAsync(database, cancellationToken);
        version.Publish(newest + 1, user.Id.Value, user.Name, burst.Now, reason);
        if (version.BaseNumber != newest)
            throw CalendarRefusal.BaseMoved(version.BaseNumber, newest);
        var next = version.ReadYears().Aggregate(calendar, (sum, year) => sum.With(year));
        burst.AfterCommit(() => current.TakeOver(newest + 1, next));
        return new(version.Number);
    }

    private static void Tell(IBurst burst, CalendarVersion version)
    {
        if (version.EnteredById is not { } author || version.State == CalendarVersionState.Withdrawn)
            return;
        var reason = version.DecisionReason is null ? "" : $"意见：{version.DecisionReason}";
        burst.Services.GetRequiredService<NoticeBoard>().Post(
            [author], burst.Now, version.State == CalendarVersionState.Returned ? NoticeKind.Warning : NoticeKind.Info,
            $"{version.Year}年节假日安排已{version.State.InWords()}",
            $"您提交的“{version.NoticeTitle}”已由{version.DecidedBy}{version.State.InWords()}。{reason}", null, automatic: false);
    }
}
