using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Writes the history of clocks and its audit rows, in the transaction of the change.</summary>
internal sealed class ClockHistory(OfficeDbContext database, AuditTrail audit)
{
    /// <summary>Something the office did by itself, stamped 系统自动 with its rule.</summary>
    internal void Automatic(
        DateTimeOffset now, Case @case, Clock clock, ClockEventKind kind, string action, string reason, DateOnly? oldDue = null, string? basis = null)
    {
        var rule = basis ?? $"{clock.RuleCode} {clock.Article}";
        database.ClockEvents.Add(new ClockEvent
        {
            Id = OrderedId.At(now),
            ClockId = clock.Id,
            At = now,
            Kind = kind,
            Who = Actor.SystemName,
            Action = action,
            Reason = reason,
            Basis = rule,
            OldDue = oldDue,
            NewDue = clock.DueOn,
        });
        Audit(ChangeContext.BySystem(rule, now), @case, clock, action, reason, oldDue);
    }

    /// <summary>Something a person did, with reason, basis and document.</summary>
    internal void ByPerson(
        DateTimeOffset now, Case @case, Clock clock, ClockEventKind kind, string action, ClockChange change, DateOnly? oldDue = null)
    {
        database.ClockEvents.Add(new ClockEvent
        {
            Id = OrderedId.At(now),
            ClockId = clock.Id,
            At = now,
            Kind = kind,
            Who = change.Who,
            WhoId = change.WhoId,
            Automatic = false,
            Action = action,
            Reason = change.Reason,
            Basis = change.Basis,
            DocumentId = change.DocumentId,
            AttachmentIds = change.AttachmentIds,
            OldDue = oldDue,
            NewDue = clock.DueOn,
        });
        var person = Actor.Person(new UserId(change.WhoId!.Value), "", change.Who);
        var evidence = string.Join(' ', new[] { change.DocumentId?.ToString() }.Concat(change.AttachmentIds.Select(id => id.ToString())).Where(id => id is not null));
        Audit(
            new ChangeContext(person, now, Reason: change.Reason, Evidence: evidence.Length == 0 ? change.Basis : $"{change.Basis} {evidence}"),
            @case, clock, action, change.Reason, oldDue);
    }

    private void Audit(ChangeContext context, Case @case, Clock clock, string action, string reason, DateOnly? oldDue) =>
        audit.Record(new AuditEntry(
            context with { CaseId = @case.Id.ToString(), ProcessId = @case.InstanceId }, "clock.changed", "clock", clock.Id.ToString(),
            $"{clock.Name}：{action}", oldDue is null ? null : new { DueOn = oldDue },
            new { clock.DueOn, clock.StartedOn, State = clock.State.ToString(), Reason = reason }));
}
