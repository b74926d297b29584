using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.Registers;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>Finds the versions of catalogues and registers.</summary>
internal sealed class CatalogueStore(OfficeDbContext database)
{
    /// <summary>The catalogue in force with the number of its version, or the version that is named; null where there is none.</summary>
    internal async Task<(ReferenceList List, int Version)?> FindListAsync(string id, int? version, CancellationToken cancellationToken)
    {
        var found = await database.Catalogues.AsNoTracking().SingleOrDefaultAsync(
            row => row.Kind == CatalogueKind.List && row.CatalogueId == id && (version == null ? row.State == OwnedVersionState.Published : row.Version == version), cancellationToken);
        return found is null ? null : (found.Read().List!, found.Version);
    }

    internal async Task<IReadOnlyList<CatalogueContent>> PublishedAsync(CatalogueKind kind, CancellationToken cancellationToken) =>
        [.. (await database.Catalogues.AsNoTracking().Where(row => row.Kind == kind && row.State == OwnedVersionState.Published)
            .OrderBy(row => row.CatalogueId).ToListAsync(cancellationToken)).Select(row => row.Read())];

    internal async Task<IReadOnlyList<RegisterDefinition>> RegistersAsync(CancellationToken cancellationToken) =>
        [.. (await PublishedAsync(CatalogueKind.Register, cancellationToken)).Select(content => content.Register!)];

    /// <exception cref="OfficeException">X-REG-01.</exception>
    internal async Task<RegisterDefinition> RegisterAsync(string id, CancellationToken cancellationToken) =>
        (await database.Catalogues.AsNoTracking().SingleOrDefaultAsync(
            row => row.Kind == CatalogueKind.Register && row.CatalogueId == id && row.State == OwnedVersionState.Published, cancellationToken))?.Read().Register
        ?? throw new OfficeException(RefusalKind.NotFound, "X-REG-01", $"没有名为“{id}”的台账。请返回列表重新选择。");

    /// <summary>The version being edited, tracked; null when there is none.</summary>
    internal Task<CatalogueVersion?> FindOpenAsync(CatalogueKind kind, string id, CancellationToken cancellationToken) =>
        database.Catalogues.SingleOrDefaultAsync(
            row => row.Kind == kind && row.CatalogueId == id && (row.State == OwnedVersionState.Draft || row.State == OwnedVersionState.Submitted), cancellationToken);

    /// <exception cref="CatalogueRefusal">X-CAT-01.</exception>
    internal async Task<CatalogueVersion> OpenAsync(CatalogueKind kind, string id, CancellationToken cancellationToken) =>
        await FindOpenAsync(kind, id, cancellationToken) ?? throw CatalogueRefusal.NotFound(kind, id);

    internal Task<CatalogueVersion?> FindPublishedAsync(CatalogueKind kind, string id, CancellationToken cancellationToken) =>
        database.Catalogues.SingleOrDefaultAsync(row => row.Kind == kind && row.CatalogueId == id && row.State == OwnedVersionState.Published, cancellationToken);
}
