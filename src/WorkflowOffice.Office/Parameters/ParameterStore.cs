using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Parameters;

/// <summary>The thresholds in force.</summary>
internal sealed class ParameterStore(OfficeDbContext database)
{
    /// <summary>Value by key on a day: the latest confirmed one that had come into force, else the regulation's own; unset ones are absent.</summary>
    internal async Task<IReadOnlyDictionary<string, decimal>> OnAsync(DateOnly on, CancellationToken cancellationToken)
    {
        var values = ParameterDefinitions.All.Where(definition => definition.Default is not null)
            .ToDictionary(definition => definition.Key, definition => definition.Default!.Value);
        var set = await database.Parameters.AsNoTracking()
            .Where(row => row.ConfirmedAt != null && row.EffectiveFrom <= on).OrderBy(row => row.EffectiveFrom)
            .Select(row => new { row.Key, row.Value }).ToListAsync(cancellationToken);
        foreach (var row in set)
            values[row.Key] = row.Value;
        return values;
    }
}
