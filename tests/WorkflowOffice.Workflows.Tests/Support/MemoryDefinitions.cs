using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>Published definitions in memory, also offered as activities.</summary>
internal sealed class MemoryDefinitions : IWorkflowDefinitions, ISubWorkflows
{
    private readonly List<JsonObject> json = [];

    public ActivityRegistry Registry { get; } = new();

    public WorkflowDefinitionReader Reader => new(Registry, subWorkflows: this);

    public MemoryDefinitions With(string name, FlowBuilder flow, string rootType = "Elsa.Flowchart")
    {
        var definition = JsonNode.Parse(flow.Text(rootType))!.AsObject();
        (definition["id"], definition["definitionId"], definition["name"]) = (name + "-v1", name, name);
        json.Add(definition);
        return this;
    }

    public void Add(string text) => json.Add(JsonNode.Parse(text)!.AsObject());

    public JsonObject? Find(string typeName, string? definitionId, string? versionId) =>
        json.Find(j => (string?)j["id"] == versionId) ?? json.Find(j => (string?)j["definitionId"] == definitionId) ?? json.Find(j => (string?)j["name"] == typeName);

    public Task<WorkflowDefinition> GetAsync(string versionId, CancellationToken cancellationToken) =>
        Task.FromResult(Reader.Read(json.Single(j => (string?)j["id"] == versionId)));

    public Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken cancellationToken) =>
        Task.FromResult(json.Find(j => (string?)j["definitionId"] == definitionId) is { } found ? Reader.Read(found) : null);

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListLatestAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListVersionsAsync(string definitionId, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string> ExportAsync(string versionId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
