namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Which versions of a definition are meant, Elsa's words.</summary>
/// <param name="Version">Set: exactly this version number.</param>
public readonly record struct VersionOptions(VersionKind Kind, int? Version = null)
{
    public static readonly VersionOptions All = new(VersionKind.AllVersions);
    public static readonly VersionOptions Latest = new(VersionKind.Latest);
    public static readonly VersionOptions Published = new(VersionKind.Published);
}

/// <summary>Elsa's version options.</summary>
public enum VersionKind
{
    AllVersions,
    Draft,
    Latest,
    Published,
    LatestOrPublished,
    LatestAndPublished,
}

/// <summary>What the list of definition versions shows.</summary>
/// <param name="SearchTerm">Part of id, definition id, name or description.</param>
/// <param name="OrderBy"><c>Created</c>, <c>Name</c> or <c>Version</c>.</param>
public sealed record WorkflowDefinitionFilter(
    VersionOptions Versions,
    string? SearchTerm = null,
    IReadOnlyCollection<string>? DefinitionIds = null,
    IReadOnlyCollection<string>? Ids = null,
    string OrderBy = "Name",
    bool Descending = false,
    int Skip = 0,
    int Take = 100);

/// <summary>Lists and edits definition versions the way the designer and the page 流程版本 do.</summary>
public interface IWorkflowDefinitionCatalog
{
    Task<PageOf<WorkflowDefinitionSummary>> ListAsync(WorkflowDefinitionFilter filter, CancellationToken cancellationToken);

    Task<WorkflowDefinitionSummary?> FindAsync(string definitionId, VersionOptions versions, CancellationToken cancellationToken);

    Task<WorkflowDefinitionSummary?> FindVersionAsync(string versionId, CancellationToken cancellationToken);

    Task<bool> IsNameUniqueAsync(string name, string? exceptDefinitionId, CancellationToken cancellationToken);

    /// <summary>Saves a draft that was edited on the basis of a version; refuses when that is no longer the latest state.</summary>
    /// <exception cref="StaleDefinitionException">Somebody saved meanwhile; carries both versions.</exception>
    Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, DefinitionBasis basis, CancellationToken cancellationToken);

    /// <summary>Makes a new draft with the content of an older version.</summary>
    Task<WorkflowDefinitionSummary> RevertAsync(string definitionId, int version, string revertedBy, CancellationToken cancellationToken);

    /// <summary>Deletes a version that no instance ever followed and that is not published.</summary>
    /// <exception cref="WorkflowDefinitionConflictException">It is in use.</exception>
    Task DeleteVersionAsync(string versionId, string deletedBy, CancellationToken cancellationToken);

    /// <summary>Deletes all versions of a definition, if all of them are unused.</summary>
    /// <exception cref="WorkflowDefinitionConflictException">One of them is in use.</exception>
    Task<int> DeleteAsync(string definitionId, string deletedBy, CancellationToken cancellationToken);
}
