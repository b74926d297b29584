using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Cases.ViewSteps;

/// <summary>Reads the history of a case.</summary>
internal sealed class StepRows(OfficeDbContext database)
{
    /// <summary>The first step first.</summary>
    internal async Task<IReadOnlyList<StepRow>> OfCaseAsync(Guid caseId, CancellationToken cancellationToken) =>
        [.. (await database.Steps.AsNoTracking().Where(step => step.CaseId == caseId).OrderBy(step => step.Sequence)
            .ToListAsync(cancellationToken)).Select(ToRow)];

    private static StepRow ToRow(CaseStep step) => new(
        step.Id, step.At, step.StartedAt, step.ActivityId, step.Title, step.Kind, step.Who, step.Post,
        step.Outcome, step.Opinion, step.Automatic, step.Basis, step.DocumentId, [.. step.Details.OfType<JsonObject>().Select(ToRow)]);

    private static StepDetailRow ToRow(JsonObject detail) => new(detail["label"]?.ToString() ?? "", detail["value"]?.ToString());
}
