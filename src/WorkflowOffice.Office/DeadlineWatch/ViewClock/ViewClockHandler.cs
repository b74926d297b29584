using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.DeadlineWatch.ViewClock;

internal sealed class ViewClockHandler(OfficeDbContext database, CaseVisibility visibility, ClockRows rows)
{
    internal async Task<ClockDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var visible = database.Clocks.AsNoTracking().Where(clock => clock.Id == id && cases.Contains(clock.CaseId));
        if (await rows.ListAsync(visible, cancellationToken) is not [var row])
            throw CaseVisibility.NotFound("期限");
        var why = await visible.Select(clock => new { clock.Sentence, clock.Derivation }).SingleAsync(cancellationToken);
        return new ClockDetail(row)
        {
            Sentence = why.Sentence,
            Derivation = DerivationDays.Of(why.Derivation),
            Alerts = await database.ClockAlerts.Where(alert => alert.ClockId == id).OrderBy(alert => alert.On).ThenBy(alert => alert.Id)
                .Select(alert => new ClockAlertRow(alert.On, alert.Kind, alert.To, alert.FiredAt)).ToListAsync(cancellationToken),
            History = await database.ClockEvents.Where(entry => entry.ClockId == id).OrderBy(entry => entry.At).ThenBy(entry => entry.Id)
                .Select(entry => new ClockEventRow(entry.At, entry.Who, entry.Action, entry.Reason)).ToListAsync(cancellationToken),
        };
    }
}
