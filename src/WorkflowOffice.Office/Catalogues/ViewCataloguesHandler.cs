using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.OwnedVersions;
using WorkflowOffice.Office.Profiles;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>The page 目录与台账: the list, and one version with its history.</summary>
internal sealed class ViewCataloguesHandler(OfficeDbContext database, CatalogueCheck check, ICurrentUser user)
{
    /// <summary>A bureau has some dozens: all at once, retired versions left in the database.</summary>
    internal async Task<IReadOnlyList<CatalogueRow>> ListAsync(CancellationToken cancellationToken)
    {
        var versions = await database.Catalogues.AsNoTracking()
            .Where(row => row.State != OwnedVersionState.Retired).OrderBy(row => row.Kind).ThenBy(row => row.CatalogueId).ToListAsync(cancellationToken);
        return [.. versions.GroupBy(row => (row.Kind, row.CatalogueId)).Select(group => Row(group.Key.Kind, group.Key.CatalogueId, [.. group]))];
    }

    /// <exception cref="CatalogueRefusal">X-CAT-01.</exception>
    internal async Task<CatalogueView> ViewAsync(CatalogueKind kind, string id, int? version, CancellationToken cancellationToken)
    {
        var versions = await database.Catalogues.AsNoTracking()
            .Where(row => row.Kind == kind && row.CatalogueId == id).OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var shown = (version is null ? versions.FirstOrDefault() : versions.Find(row => row.Version == version)) ?? throw CatalogueRefusal.NotFound(kind, id);
        var content = shown.Read();
        var published = versions.Find(row => row.State == OwnedVersionState.Published)?.Read();
        var problems = shown.State is OwnedVersionState.Draft or OwnedVersionState.Submitted ? await check.FindAsync(content, published, cancellationToken) : [];
        return new CatalogueView(
            kind, content.List, content.Register, shown.Version, shown.State, shown.Revision, shown.EditedBy, shown.EditedAt, shown.ChangeNote, shown.ReturnReason,
            shown.PublishedBy, shown.PublishedAt, problems, CatalogueChanges.Describe(versions.Find(row => row.Version < shown.Version)?.Read(), content),
            [.. versions.Select(row => new CatalogueHistoryRow(row.Version, row.State, row.EditedBy, row.PublishedBy, row.PublishedAt, row.ChangeNote))],
            [.. ShippedProfiles.All.Select(profile => new CatalogueProfile(profile.Id, profile.Name))],
            user.Has(Permissions.DecisionTablesEdit), shown.WhyNotPublish(user, CatalogueWords.Of(kind)));
    }

    private static CatalogueRow Row(CatalogueKind kind, string id, List<CatalogueVersion> versions)
    {
        var published = versions.Find(row => row.State == OwnedVersionState.Published);
        var open = versions.Find(row => row.State != OwnedVersionState.Published);
        var content = (published ?? open!).Read();
        return new(
            kind, id, content.Name, content.Source, content.Count, published?.Version, published?.PublishedBy, published?.PublishedAt,
            open is null ? null : new(open.Version, open.State, open.EditedBy, open.EditedAt));
    }
}
