using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;

namespace WorkflowOffice.Office.Calendar.PreviewArrangement;

/// <summary>The open clocks whose day or whose 暂定 another holiday table changes.</summary>
internal sealed class ClockMoves(OfficeDbContext database, TimeProvider time)
{
    internal async Task<IReadOnlyList<ClockMove>> PreviewAsync(WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(time.GetUtcNow());
        var running = await (
            from clock in database.Clocks.AsNoTracking()
            join matter in database.Cases on clock.CaseId equals matter.Id
            where clock.State == ClockState.Running
            orderby clock.DueOn, clock.Id
            select new { Clock = clock, matter.No, matter.Title }).ToListAsync(cancellationToken);
        var moves = new List<ClockMove>();
        foreach (var row in running)
        {
            var clock = row.Clock;
            if (clock.Derivation["rule"] is null)
                continue;
            var result = clock.Derivation.Deserialize<DeadlineDerivation>(JsonColumns.Options)!.Recompute(calendar).Result;
            if (result.Due == clock.DueOn && result.Provisional == clock.Provisional)
                continue;
            moves.Add(new ClockMove(
                clock.Id, clock.CaseId, row.No, row.Title, clock.Name, clock.RuleCode, clock.AssignedTo, clock.StartedOn, clock.DueOn, result.Due,
                clock.Provisional, result.Provisional, result.Due < today));
        }

        return moves;
    }
}
