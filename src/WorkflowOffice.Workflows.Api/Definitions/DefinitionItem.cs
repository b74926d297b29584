using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Definitions;

/// <summary>A row of the list of definitions: Elsa's fields, and ours after them.</summary>
internal sealed record DefinitionItem(
    string Id, string DefinitionId, string Name, string? Description, int Version, bool IsLatest, bool IsPublished, bool IsReadonly,
    string MaterializerName, bool IsMaterializerAvailable, DateTimeOffset CreatedAt, string CreatedBy, DateTimeOffset? PublishedAt,
    string? PublishedBy, long RunningCases, IReadOnlyList<Link> Links)
{
    public static DefinitionItem From(WorkflowDefinitionSummary summary, bool mayEdit) => new(
        summary.Id, summary.DefinitionId, summary.Name, summary.Description, summary.Version, summary.IsLatest, summary.IsPublished, false, "Json",
        true, summary.CreatedAt, summary.CreatedBy, summary.PublishedAt, summary.PublishedBy, summary.RunningInstances,
        DefinitionLinks.Of(summary.DefinitionId, mayEdit));
}
