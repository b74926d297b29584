using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.DeadlineWatch.Reviews;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

internal sealed class ViewClockHandler(OfficeDbContext database, CaseVisibility visibility, ClockRows rows, ClockActions actions, TimeProvider time)
{
    internal async Task<ClockDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var visible = database.Clocks.AsNoTracking().Where(clock => clock.Id == id && cases.Contains(clock.CaseId));
        if (await rows.ListAsync(visible, cancellationToken) is not [var row])
            throw CaseVisibility.NotFound("期限");
        var clock = await visible.SingleAsync(cancellationToken);
        var facts = clock.Facts;
        var requests = await RequestsAsync(id, cancellationToken);
        return new ClockDetail(row)
        {
            Sentence = clock.Sentence,
            Derivation = DerivationDays.Of(clock.Derivation),
            RuleFrom = clock.RuleFrom,
            OnExpiry = facts.Rule.OnExpiry,
            ReopenedAt = clock.ReopenedAt,
            StartDocument = clock.StartDocument,
            MovesWith = clock.StartDocument is null ? [] : await database.Clocks
                .Where(other => other.CaseId == clock.CaseId && other.StartDocument == clock.StartDocument && other.StartedOn == clock.StartedOn && other.Id != id)
                .OrderBy(other => other.Id).Select(other => other.Name).ToListAsync(cancellationToken),
            Pauses = [.. facts.Suspensions.Select(pause => new ClockPauseRow(pause.FromInclusive, pause.ToInclusive, pause.Ground))],
            Extensions = [.. facts.Extensions.Select(e => new ClockExtensionRow(e.Length, ClockSteering.UnitOf(facts.Rule), e.ApprovedOn, e.Approver, e.Reason))],
            Actions = await actions.OfAsync(
                clock, requests.Any(request => request.State == ClockRequestState.Pending), LegalTime.DateOf(time.GetUtcNow()), cancellationToken),
            Requests = requests,
            Reviews = await ReviewsAsync(id, cancellationToken),
            Alerts = await database.ClockAlerts.Where(alert => alert.ClockId == id).OrderBy(alert => alert.On).ThenBy(alert => alert.Id)
                .Select(alert => new ClockAlertRow(alert.On, alert.Kind, alert.Level, alert.To, alert.FiredAt)).ToListAsync(cancellationToken),
            History = await database.ClockEvents.Where(entry => entry.ClockId == id).OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
                .Select(entry => new ClockEventRow(
                    entry.At, entry.Kind, entry.Who, entry.Automatic, entry.Action, entry.Reason, entry.Basis, entry.DocumentId, entry.AttachmentIds,
                    entry.OldDue, entry.NewDue)).ToListAsync(cancellationToken),
        };
    }

    private async Task<IReadOnlyList<ClockRequestRow>> RequestsAsync(Guid id, CancellationToken cancellationToken) =>
        await database.ClockRequests.Where(r => r.ClockId == id).OrderByDescending(r => r.RequestedAt)
            .Select(r => new ClockRequestRow(
                r.Id, r.TaskId, r.Kind, r.On, r.StartAt, r.Length, r.Reason, r.RequestedBy, r.RequestedAt, r.Approver, r.State, r.DecidedBy, r.DecidedAt,
                r.Opinion))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<ClockReviewRow>> ReviewsAsync(Guid id, CancellationToken cancellationToken)
    {
        var reviews = await database.ClockReviews.AsNoTracking().Where(r => r.ClockId == id).OrderByDescending(r => r.At).ToListAsync(cancellationToken);
        return [.. reviews.Select(r => new ClockReviewRow(
            r.Id, r.TaskId, r.At, r.OldDue, r.NewDue, r.Items.Deserialize<PastEffect[]>(JsonColumns.Options)!, r.State, r.DecidedBy, r.DecidedAt, r.Reason))];
    }
}
