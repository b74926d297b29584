using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Executes one burst in memory; knows nothing of databases. Storage persists what it returns.</summary>
/// <param name="scripts">Evaluates JavaScript; null: the process's shared evaluator.</param>
public sealed class WorkflowRunner(IScriptEvaluator? scripts = null, WorkflowRunnerOptions? options = null)
{
    private readonly WorkflowRunnerOptions options = options ?? new WorkflowRunnerOptions();

    /// <summary>Runs a new instance until every branch waits or ends.</summary>
    public async ValueTask<BurstResult> StartAsync(StartWorkflow start, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = start.Now ?? NowFrom(services);
        var state = new WorkflowState
        {
            InstanceId = start.InstanceId,
            DefinitionId = start.Definition.DefinitionId,
            DefinitionVersionId = start.Definition.Id,
            DefinitionVersion = start.Definition.Version,
            CorrelationId = start.CorrelationId,
            ParentInstanceId = start.ParentInstanceId,
            TriggerActivityId = start.TriggerActivityId,
            SubStatus = WorkflowSubStatus.Pending,
            CreatedAt = now,
            UpdatedAt = now,
            Input = start.Input?.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal) ?? [],
        };
        var execution = Create(start.Definition, state, services, now, null, cancellationToken);
        execution.ScheduleWorkflow();
        await execution.RunAsync();
        return execution.Finish();
    }

    /// <summary>Resumes <paramref name="state"/> at a bookmark.</summary>
    /// <exception cref="BookmarkNotFoundException">The state has no such bookmark.</exception>
    /// <exception cref="InstanceNotRunningException">The instance is over or faulted.</exception>
    public async ValueTask<BurstResult> ResumeAsync(
        WorkflowDefinition definition, WorkflowState state, ResumeBookmark resume, IServiceProvider services, CancellationToken cancellationToken)
    {
        var execution = Create(definition, state, services, resume.Now ?? NowFrom(services), resume.Input, cancellationToken);
        if (state.Status == WorkflowStatus.Finished)
        {
            if (!options.Defects.HasFlag(ElsaDefects.ResumesWhatIsOver)) throw new InstanceNotRunningException(state.InstanceId, state.SubStatus.ToString());
            execution.RefuseAsElsa();
            return execution.Finish();
        }

        execution.ScheduleBookmark(resume.BookmarkId, resume.Input);
        await execution.RunAsync();
        return execution.Finish();
    }

    /// <summary>Cancels the instance and everything that waits in it.</summary>
    public ValueTask<BurstResult> CancelAsync(
        WorkflowDefinition definition, WorkflowState state, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        CancelAsync(definition, state, reason, services, NowFrom(services), cancellationToken);

    /// <summary>Cancels the instance and everything that waits in it, at a given instant.</summary>
    public async ValueTask<BurstResult> CancelAsync(
        WorkflowDefinition definition, WorkflowState state, string reason, IServiceProvider services, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var execution = Create(definition, state, services, now, null, cancellationToken);
        await execution.CancelAsync(reason);
        return execution.Finish();
    }

    /// <summary>Tries a faulted activity again: runs it anew, or, where it waits for a bookmark, lets it wait on.</summary>
    /// <exception cref="IncidentNotFoundException">The state has no such open incident.</exception>
    public async ValueTask<BurstResult> RetryIncidentAsync(
        WorkflowDefinition definition, WorkflowState state, string incidentId, string reason, IServiceProvider services, CancellationToken cancellationToken)
    {
        var execution = Create(definition, state, services, NowFrom(services), null, cancellationToken);
        await IncidentResolution.RetryAsync(execution, incidentId, reason);
        await execution.RunAsync();
        return execution.Finish();
    }

    /// <summary>Goes on as if a faulted activity had completed with the given outcomes (none: "Done").</summary>
    /// <exception cref="IncidentNotFoundException">The state has no such open incident.</exception>
    public async ValueTask<BurstResult> SkipIncidentAsync(
        WorkflowDefinition definition, WorkflowState state, string incidentId, IReadOnlyList<string>? outcomes, string reason, IServiceProvider services,
        CancellationToken cancellationToken)
    {
        var execution = Create(definition, state, services, NowFrom(services), null, cancellationToken);
        await IncidentResolution.SkipAsync(execution, incidentId, outcomes, reason);
        await execution.RunAsync();
        return execution.Finish();
    }

    /// <summary>Works out what starts instances of a definition, before there is an instance: expressions see the variables' defaults.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">An input of a trigger cannot be worked out or used; names the place.</exception>
    public async ValueTask<IReadOnlyList<WorkflowTrigger>> ReadTriggersAsync(
        WorkflowDefinition definition, DateTimeOffset now, IServiceProvider services, CancellationToken cancellationToken)
    {
        var state = new WorkflowState
        {
            InstanceId = definition.Id,
            DefinitionId = definition.DefinitionId,
            DefinitionVersionId = definition.Id,
            DefinitionVersion = definition.Version,
            CreatedAt = now,
        };
        return await TriggerReading.ReadAsync(Create(definition, state, services, now, null, cancellationToken));
    }

    private static DateTimeOffset NowFrom(IServiceProvider services)
    {
        if (services.GetService(typeof(IBurst)) is IBurst burst) return burst.Now;
        var time = services.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System;
        return time.GetUtcNow();
    }

    private WorkflowExecution Create(
        WorkflowDefinition definition, WorkflowState state, IServiceProvider services, DateTimeOffset now,
        IReadOnlyDictionary<string, JsonNode?>? burstInput, CancellationToken cancellationToken) =>
        new(definition, state, services, scripts ?? SharedScripts.Evaluator, options, now, burstInput, cancellationToken);
}
