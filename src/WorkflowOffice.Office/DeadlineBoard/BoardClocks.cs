using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.DeadlineBoard;

/// <summary>The clocks of visible cases, narrowed in the database.</summary>
internal sealed class BoardClocks(OfficeDbContext database, CaseVisibility visibility, People people, TimeProvider time)
{
    internal DateOnly Today => LegalTime.DateOf(time.GetUtcNow());

    internal async Task<IQueryable<Clock>> FindAsync(ClockFilter filter, CancellationToken cancellationToken)
    {
        var cases = await visibility.CaseIdsAsync(cancellationToken);
        var clocks = database.Clocks.AsNoTracking().Where(row => cases.Contains(row.CaseId));
        clocks = filter.Selection switch
        {
            ClockSelection.Running => clocks.Where(ClockRows.IsLive),
            ClockSelection.Counting => clocks.Where(ClockRows.IsCounting),
            ClockSelection.Paused => clocks.Where(row => row.State == ClockState.Paused),
            ClockSelection.Provisional => clocks.Where(ClockRows.IsLive).Where(row => row.Provisional),
            _ => clocks,
        };
        if (filter.Colour is { } shown)
            clocks = clocks.Where(ClockRows.IsCounting).Where(ColourRule.IsShown(shown, Today));
        if (filter.From is { } from)
            clocks = clocks.Where(row => row.DueOn >= from);
        if (filter.To is { } to)
            clocks = clocks.Where(row => row.DueOn <= to);
        if (filter.Unit is { } unit)
            clocks = clocks.Where(row => database.Cases.Any(matter => matter.Id == row.CaseId && (row.UnitId ?? matter.StartedByUnitId) == unit));
        if (filter.Procedure is { } procedure)
            clocks = clocks.Where(row => database.Cases.Any(matter => matter.Id == row.CaseId && matter.DefinitionId == procedure));
        if (filter.Person is { } person)
            clocks = clocks.Where(await ConcernsAsync(person, cancellationToken));
        if (filter.Search is { } search)
        {
            clocks = clocks.Where(row => row.Name.Contains(search) || row.AssignedTo.Contains(search)
                || database.Cases.Any(matter => matter.Id == row.CaseId && (matter.No.Contains(search) || matter.Title.Contains(search))));
        }

        return clocks;
    }

    /// <summary>Named, or holding the post (of the unit) that the clock belongs to.</summary>
    private async Task<Expression<Func<Clock, bool>>> ConcernsAsync(Guid id, CancellationToken cancellationToken)
    {
        Expression<Func<Clock, bool>> concerns = row => row.PersonId == id;
        foreach (var held in (await people.FindAsync(new UserId(id), cancellationToken))?.Posts ?? [])
        {
            var (post, unit) = (held.PostCode, held.UnitId.Value);
            concerns = concerns.Or(row => row.PersonId == null && row.PostCode == post && (row.UnitId == null || row.UnitId == unit));
        }

        return concerns;
    }
}
