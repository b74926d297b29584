using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>One row of the list of definition versions.</summary>
public sealed record WorkflowDefinitionSummary(
    string Id, string DefinitionId, int Version, string Name, string? Description, bool IsLatest, bool IsPublished,
    DateTimeOffset CreatedAt, string CreatedBy, DateTimeOffset? PublishedAt, string? PublishedBy, long RunningInstances)
{
    /// <summary>Counts the saves of a draft, from 1.</summary>
    public int Revision { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    /// <summary>Who saved it last.</summary>
    public string SavedBy { get; init; } = "";
}

/// <summary>The stored definitions: drafts can change, published versions never do.</summary>
public interface IWorkflowDefinitions
{
    /// <summary>The parsed version, from a cache where possible: a published version is immutable.</summary>
    /// <exception cref="WorkflowDefinitionNotFoundException">No version has this id.</exception>
    Task<WorkflowDefinition> GetAsync(string versionId, CancellationToken cancellationToken);

    /// <summary>The published version that new instances follow; null when none is published.</summary>
    Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken cancellationToken);

    Task<IReadOnlyList<WorkflowDefinitionSummary>> ListLatestAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<WorkflowDefinitionSummary>> ListVersionsAsync(string definitionId, CancellationToken cancellationToken);

    /// <summary>Checks and stores a definition as a draft: a new version, or the changed existing draft. Refuses with every finding, changing nothing.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">With JSON path, activity and reason of each finding.</exception>
    Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, CancellationToken cancellationToken);

    /// <summary>Makes a version the one that new instances follow; running instances keep theirs.</summary>
    Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken);

    /// <summary>Takes the published version out of use for new instances.</summary>
    Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken);

    /// <summary>The JSON of a version as Elsa Studio exports it; nothing that was imported is lost.</summary>
    Task<string> ExportAsync(string versionId, CancellationToken cancellationToken);
}
