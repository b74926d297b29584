using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>Definitions, states and journals that a test invents; the views only read them.</summary>
internal sealed class FakeWorkflows : IWorkflowInstances
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

    internal WorkflowDefinition? Definition(string versionId) => definitions.GetValueOrDefault(versionId);

    /// <summary>Instances are ours; of the definitions only those that a test defined.</summary>
    internal void Join(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IWorkflowInstances>(this));
        var shipped = services.Single(service => service.ServiceType == typeof(IWorkflowDefinitions)).ImplementationType!;
        services.Replace(ServiceDescriptor.Scoped<IWorkflowDefinitions>(scope =>
            new FakeDefinitions(this, (IWorkflowDefinitions)ActivatorUtilities.CreateInstance(scope, shipped))));
    }

    public Task<WorkflowState?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        Task.FromResult(states.GetValueOrDefault(instanceId));

    public Task<IReadOnlyList<JournalEntry>> GetJournalAsync(
        string instanceId, long afterSequence, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<JournalEntry>>(
            [.. journals.GetValueOrDefault(instanceId, []).Where(entry => entry.Sequence > afterSequence).Take(limit)]);
}
