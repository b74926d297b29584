using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>Definitions, states and journals that the tests put there; the views only read them.</summary>
internal sealed class FakeWorkflows : IWorkflowDefinitions, IWorkflowInstances
{
    private readonly Dictionary<string, WorkflowDefinition> definitions = [];
    private readonly Dictionary<string, WorkflowState> states = [];
    private readonly Dictionary<string, List<JournalEntry>> journals = [];

    internal void Define(string versionId, string root) => definitions[versionId] = new WorkflowDefinition
    {
        Id = versionId,
        DefinitionId = "supervision-notice",
        Version = 1,
        Name = "执法监督通知（决定）书",
        Json = new JsonObject { ["root"] = JsonNode.Parse(root) },
    };

    internal void Set(WorkflowState state) => states[state.InstanceId] = state;

    /// <summary>Adds a journal line; the execution is named so that a second visit is another one.</summary>
    internal void Log(string instanceId, string activityId, string eventName, string execution = "1", params string[] outcomes)
    {
        if (!journals.TryGetValue(instanceId, out var journal))
            journals[instanceId] = journal = [];
        var payload = outcomes.Length == 0 ? null : new JsonObject { ["outcomes"] = new JsonArray([.. outcomes.Select(o => (JsonNode?)o)]) };
        journal.Add(new JournalEntry(
            journal.Count, OfficeApi.Now.AddMinutes(journal.Count), activityId, "Workflow1:flow:" + activityId, activityId + execution,
            "WorkflowOffice.HumanTask", null, eventName, null, payload));
    }

    public Task<WorkflowDefinition> GetAsync(string versionId, CancellationToken cancellationToken) =>
        definitions.TryGetValue(versionId, out var definition)
            ? Task.FromResult(definition)
            : throw new WorkflowDefinitionNotFoundException(versionId);

    public Task<WorkflowState?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        Task.FromResult(states.GetValueOrDefault(instanceId));

    public Task<IReadOnlyList<JournalEntry>> GetJournalAsync(
        string instanceId, long afterSequence, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<JournalEntry>>(
            [.. journals.GetValueOrDefault(instanceId, []).Where(entry => entry.Sequence > afterSequence).Take(limit)]);

    public Task<WorkflowDefinition?> FindPublishedAsync(string definitionId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListLatestAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<WorkflowDefinitionSummary>> ListVersionsAsync(string definitionId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> SaveDraftAsync(string json, string savedBy, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> PublishAsync(string versionId, string publishedBy, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<WorkflowDefinitionSummary> RetractAsync(string definitionId, string retractedBy, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<string> ExportAsync(string versionId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
