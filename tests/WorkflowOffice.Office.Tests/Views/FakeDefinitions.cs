using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The stored definitions, and those that a test invented.</summary>
internal sealed class FakeDefinitions(FakeWorkflows invented, IWorkflowDefinitions stored) : IWorkflowDefinitions
{
    public Task<WorkflowDefinition> GetAsync(string versionId, CancellationToken cancellationToken) =>
        invented.Definition(versionId) is { } definition ? Task.FromResult(definition) : stored.GetAsync(versionId, cancellationToken);

    public Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken cancellationToken) =>
        stored.FindPublishedAsync(definitionId, cancellationToken);

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListLatestAsync(CancellationToken cancellationToken) => stored.ListLatestAsync(cancellationToken);

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListVersionsAsync(string definitionId, CancellationToken cancellationToken) =>
        stored.ListVersionsAsync(definitionId, cancellationToken);

    public Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, CancellationToken cancellationToken) =>
        stored.SaveDraftAsync(json, savedBy, cancellationToken);

    public Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken) =>
        stored.PublishAsync(versionId, publishedBy, cancellationToken);

    public Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken) =>
        stored.RetractAsync(definitionId, retractedBy, cancellationToken);

    public Task<string> ExportAsync(string versionId, CancellationToken cancellationToken) => stored.ExportAsync(versionId, cancellationToken);
}
