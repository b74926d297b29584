using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases;

/// <summary>Reads cases as rows: with the clock that ends first and who has them in hand, in one statement.</summary>
internal sealed class CaseHeads(OfficeDbContext database, TimeProvider clock)
{
    internal async Task<PageOf<CaseHead>> PageAsync(IOrderedQueryable<Case> cases, PageRequest request, CancellationToken cancellationToken)
    {
        var total = await cases.CountAsync(cancellationToken);
        var items = total <= request.Skip ? [] : await ListAsync(cases.Skip(request.Skip).Take(request.Size), cancellationToken);
        return new PageOf<CaseHead>(items, total, request.Page, request.Size);
    }

    /// <summary>In the order of <paramref name="cases"/>.</summary>
    internal async Task<IReadOnlyList<CaseHead>> ListAsync(IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(clock.GetUtcNow());
        var found = await (
            from row in cases.AsNoTracking()
            let nearest = database.Clocks.Where(ClockRows.IsCounting).Where(c => c.CaseId == row.Id)
                .OrderBy(c => c.DueOn).Select(c => new { c.Id, c.DueOn, c.WarnFrom, c.RedFrom, c.Provisional }).FirstOrDefault()
            select new
            {
                row.Id,
                row.No,
                row.Title,
                row.Procedure,
                row.DefinitionId,
                row.DefinitionVersion,
                row.State,
                row.Stage,
                row.StartedByName,
                row.StartedAt,
                row.ClosedAt,
                row.SupervisedUnit,
                DueOn = nearest == null ? (DateOnly?)null : nearest.DueOn,
                WarnFrom = nearest == null ? null : nearest.WarnFrom,
                ClockId = nearest == null ? (Guid?)null : nearest.Id,
                Provisional = nearest != null && nearest.Provisional,
                RedFrom = nearest == null ? null : nearest.RedFrom,
                Handlers = database.Tasks.Where(TaskOwnership.IsOpen).Where(task => task.CaseId == row.Id && !task.Optional)
                    .OrderBy(task => task.CreatedAt).ThenBy(task => task.Id).Select(task => task.ClaimedBy ?? task.AssignedTo).ToList(),
            }).ToListAsync(cancellationToken);
        return [.. found.Select(row => new CaseHead(
            row.Id, row.No, row.Title, row.Procedure, row.DefinitionId, row.DefinitionVersion, row.State, row.Stage, row.StartedByName,
            row.StartedAt, row.ClosedAt, row.SupervisedUnit, row.Handlers.Count == 0 ? null : string.Join('、', row.Handlers.Distinct()),
            ColourRule.Of(row.DueOn, row.WarnFrom, row.RedFrom, today), row.DueOn, ColourRule.DaysLeft(row.DueOn, today), row.Provisional, row.ClockId))];
    }
}
