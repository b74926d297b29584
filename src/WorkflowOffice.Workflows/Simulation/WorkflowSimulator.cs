using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Simulation;

/// <summary>
/// Runs a definition to its end in memory without doing anything: the real engine, the real flow and the real expressions, but every step
/// that would touch a case, a person, a document, a number, another workflow, the network or the clock is simulated.
/// </summary>
public sealed class WorkflowSimulator(
    ActivityRegistry registry, WorkflowRunner runner, IEnumerable<IStepKnowledge> knowledge, IEnumerable<IStepSimulation> simulations)
{
    private const string Elsa = "Elsa.";

    /// <summary>How often something that waits is let go on.</summary>
    private const int MostResumes = 200;

    /// <summary>Elsa's activities that reach outside the instance or wait.</summary>
    private static readonly HashSet<string> Outward =
    [
        "Elsa.Delay", "Elsa.Timer", "Elsa.StartAt", "Elsa.Cron", "Elsa.Event", "Elsa.RunTask", "Elsa.PublishEvent", "Elsa.DispatchWorkflow",
        "Elsa.ExecuteWorkflow", "Elsa.BulkDispatchWorkflows", "Elsa.SendHttpRequest", "Elsa.FlowSendHttpRequest",
    ];

    /// <summary>The end of the run: the state is finished, cancelled where something still waits, or faulted. It holds no bookmark.</summary>
    public async Task<BurstResult> RunAsync(
        JsonObject definitionJson, string instanceId, string name, DateTimeOffset now, IServiceProvider services, CancellationToken cancellationToken)
    {
        var definition = new WorkflowDefinitionReader(registry.Replacing(IsSimulated, real => new SimulatedActivity(real)))
            .Read((JsonObject)definitionJson.DeepClone());
        var run = new SimulatedRun(definition, [.. knowledge], [.. simulations]);
        foreach (var step in definition.Activities.OfType<SimulatedActivity>())
            step.Run = run;
        var result = await runner.StartAsync(new StartWorkflow(definition, instanceId) { Now = now }, services, cancellationToken);
        var journal = result.Journal.ToList();
        for (var resumes = 0; resumes < MostResumes && result.State.Status == WorkflowStatus.Running && FindNext(definition, result.State) is { } next; resumes++)
        {
            result = await runner.ResumeAsync(definition, result.State, next with { Now = now }, services, cancellationToken);
            journal.AddRange(result.Journal);
        }

        if (result.State.Status == WorkflowStatus.Running)
        {
            result = await runner.CancelAsync(definition, result.State, "测试运行到此为止：其余步骤在等待。", services, now, cancellationToken);
            journal.AddRange(result.Journal);
        }

        result.State.Name = name;
        result.State.Bookmarks.Clear();
        return result with { Journal = journal, CreatedBookmarks = [], RemovedBookmarks = [], NewIncidents = [], Effects = [] };
    }

    private static bool IsSimulated(ActivityDescriptor descriptor) =>
        !descriptor.TypeName.StartsWith(Elsa, StringComparison.Ordinal) || Outward.Contains(descriptor.TypeName);

    /// <summary>The first period that may end by itself.</summary>
    private static ResumeBookmark? FindNext(WorkflowDefinition definition, WorkflowState state)
    {
        foreach (var bookmark in state.Bookmarks)
            if (definition.FindActivity(bookmark.ActivityId) is SimulatedActivity { WhenAllWait: { } outcome })
                return new ResumeBookmark(state.InstanceId, bookmark.Id, new Dictionary<string, JsonNode?> { ["outcome"] = outcome });
        return null;
    }
}
