using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Numbers;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Office.Cases;

/// <summary>Puts a new case of a procedure on the books, inside a burst; the caller starts its instance, whose id is the case's.</summary>
internal sealed class CaseOpening(OfficeDbContext database, DocumentNumbers numbers, AuditTrail audit)
{
    internal const int MaxTitleLength = 200;

    /// <param name="title">Name of the matter; empty: procedure and day.</param>
    /// <param name="facts">What is known of the matter besides who started it.</param>
    internal async Task<Case> OpenAsync(
        WorkflowDefinition definition, string? title, CaseStarter starter, JsonObject facts, ChangeContext change, CancellationToken cancellationToken)
    {
        var today = LegalTime.DateOf(change.At);
        var number = await numbers.DrawAsync("case", today.Year, cancellationToken);
        var id = Guid.CreateVersion7(change.At);
        var @case = new Case
        {
            Id = id,
            No = string.Create(CultureInfo.InvariantCulture, $"{today.Year}-{number:D6}"),
            Title = title?.Trim() is { Length: > 0 } named ? named : $"{definition.Name}（{LegalTime.Format(today)}）",
            InstanceId = id.ToString("N"),
            DefinitionId = definition.DefinitionId,
            DefinitionVersionId = definition.Id,
            DefinitionVersion = definition.Version,
            Procedure = definition.Name,
            StartedById = starter.Id,
            StartedByName = starter.Name,
            StartedByUnitId = starter.UnitId,
            StartedAt = change.At,
        };
        @case.Merge(facts);
        @case.Merge(new JsonObject
        {
            ["CaseNo"] = @case.No,
            ["CaseTitle"] = @case.Title,
            ["StartedByName"] = starter.Name,
            ["StartedByUnit"] = starter.Unit,
            ["StartedByUnitId"] = starter.UnitId?.ToString(),
            ["StartedOn"] = today.ToIso(),
        });
        database.Cases.Add(@case);
        audit.Record(new AuditEntry(
            change with { CaseId = id.ToString(), ProcessId = @case.InstanceId },
            "case.started", "case", id.ToString(), $"发起事项 {@case.No}《{@case.Title}》",
            After: new { @case.No, @case.Title, @case.DefinitionId, @case.DefinitionVersion }));
        return @case;
    }
}

/// <param name="Unit">Name of the unit in which the person holds the first post.</param>
internal sealed record CaseStarter(Guid Id, string Name, Guid? UnitId, string? Unit);
