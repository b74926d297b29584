using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Decisions;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.Parameters;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>Finds the version that decides, and compiles it with the thresholds of the day.</summary>
internal sealed class DecisionTableStore(OfficeDbContext database, ParameterStore parameters)
{
    /// <summary>The published version of a table; its rows and thresholds as of a day.</summary>
    /// <exception cref="DecisionTableRefusal">X-DTB-01: no such table is published.</exception>
    /// <exception cref="DecisionTableException">A threshold is not set.</exception>
    internal async Task<(DecisionTable Table, int Version)> PublishedAsync(string id, DateOnly on, CancellationToken cancellationToken)
    {
        var found = await database.DecisionTables.AsNoTracking()
            .SingleOrDefaultAsync(row => row.TableId == id && row.State == OwnedVersionState.Published, cancellationToken)
            ?? throw DecisionTableRefusal.NotFound(id);
        return (DecisionTable.Compile(found.Read(), await parameters.OnAsync(on, cancellationToken)), found.Version);
    }

    /// <summary>The version being edited, tracked; null when there is none.</summary>
    internal Task<DecisionTableVersion?> FindOpenAsync(string id, CancellationToken cancellationToken) =>
        database.DecisionTables.SingleOrDefaultAsync(
            row => row.TableId == id && (row.State == OwnedVersionState.Draft || row.State == OwnedVersionState.Submitted), cancellationToken);

    /// <exception cref="DecisionTableRefusal">X-DTB-01.</exception>
    internal async Task<DecisionTableVersion> OpenAsync(string id, CancellationToken cancellationToken) =>
        await FindOpenAsync(id, cancellationToken) ?? throw DecisionTableRefusal.NotFound(id);

    internal Task<DecisionTableVersion?> FindPublishedAsync(string id, CancellationToken cancellationToken) =>
        database.DecisionTables.SingleOrDefaultAsync(row => row.TableId == id && row.State == OwnedVersionState.Published, cancellationToken);
}
