using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.LogPersistence;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>One burst of one instance: takes scheduled work one by one, first in first out, until none is left.</summary>
internal sealed class WorkflowExecution
{
    private const int MostSetAside = 1000;

    private readonly Queue<WorkItem> queue = new();
    private readonly Dictionary<string, ActivityExecutionContext> contexts = new(StringComparer.Ordinal);
    private readonly List<ActivityExecutionContext> touched = [];
    private readonly Dictionary<string, int> bookmarksByNode = new(StringComparer.Ordinal);
    private readonly BurstRecord record = new();
    private readonly BurstBudget budget;
    private bool abandoned;
    private long sequence;

    public WorkflowExecution(
        WorkflowDefinition definition, WorkflowState state, IServiceProvider services, IScriptEvaluator scripts,
        WorkflowRunnerOptions options, DateTimeOffset now, IReadOnlyDictionary<string, JsonNode?>? burstInput, CancellationToken cancellationToken)
    {
        Definition = definition;
        State = state;
        Services = services;
        Options = options;
        Now = now;
        BurstInput = burstInput ?? new Dictionary<string, JsonNode?>();
        CancellationToken = cancellationToken;
        Expressions = new ExpressionEvaluation(this, scripts);
        budget = new BurstBudget(options);
        KeepsValues = definition.HasLogRules || options.LogPersistence == LogPersistenceMode.Include;
        StateRestorer.Restore(this, contexts);
        foreach (var bookmark in state.Bookmarks) CountBookmark(bookmark, 1);
    }

    public WorkflowDefinition Definition { get; }

    public WorkflowState State { get; }

    public IServiceProvider Services { get; }

    public WorkflowRunnerOptions Options { get; }

    public DateTimeOffset Now { get; }

    /// <summary>What this burst's resume brought; scripts see it as input, as in Elsa.</summary>
    public IReadOnlyDictionary<string, JsonNode?> BurstInput { get; }

    public CancellationToken CancellationToken { get; }

    public ExpressionEvaluation Expressions { get; }

    public BurstRecord Record => record;

    /// <summary>False where the log keeps no values of this instance at all.</summary>
    public bool KeepsValues { get; }

    public BurstBudget Budget => budget;

    public IEnumerable<WorkItem> Scheduled => queue;

    public ActivityExecutionContext? RootContext { get; private set; }

    public long NextSequence() => ++sequence;

    public string NewId() => InstanceIds.Draw(State.InstanceId, ++State.IdsDrawn);

    public void Schedule(WorkItem item) => queue.Enqueue(item);

    public void ScheduleWorkflow() => queue.Enqueue(new WorkItem(Definition.Workflow, null));

    public void ScheduleBookmark(string bookmarkId, IReadOnlyDictionary<string, JsonNode?>? input)
    {
        var bookmark = State.Bookmarks.Find(b => b.Id == bookmarkId) ?? throw new BookmarkNotFoundException(bookmarkId);
        if (!contexts.TryGetValue(bookmark.ActivityInstanceId, out var context)) throw new BookmarkNotFoundException(bookmarkId);
        queue.Enqueue(new WorkItem(context.Activity, context.Parent) { Existing = context, Bookmark = bookmark, ResumeInput = input });
    }

    public void AddRestored(ActivityExecutionContext context)
    {
        contexts.Add(context.Id, context);
        if (context.Parent is null) RootContext = context;
    }

    /// <summary>Schedules again what waited since the budget ran out.</summary>
    public void TakeUpSetAside()
    {
        foreach (var work in State.SetAside ?? [])
        {
            if (!Definition.ByNodeId.TryGetValue(work.NodeId, out var activity) || FindContext(work.OwnerId) is not { } owner) continue;
            Schedule(new WorkItem(activity, owner) { Variables = work.Variables is null ? null : [.. work.Variables], IsBackward = work.IsBackward });
        }

        State.SetAside = null;
    }

    public async ValueTask RunAsync()
    {
        if (State.Status == WorkflowStatus.Running) State.SubStatus = WorkflowSubStatus.Executing;
        while (queue.TryDequeue(out var item))
        {
            CancellationToken.ThrowIfCancellationRequested();
            await InvokeAsync(item);
        }

        if (KeepsValues) await WriteKeptValuesAsync();
        if (State.Status == WorkflowStatus.Running)
        {
            var over = contexts.Values.All(c => c.State.IsOver);
            TransitionTo(over ? WorkflowSubStatus.Finished : WorkflowSubStatus.Suspended);
        }
    }

    /// <summary>The Finish activity: the instance is over, whatever else stands around.</summary>
    public void FinishNow()
    {
        abandoned = true;
        queue.Clear();
        foreach (var bookmark in State.Bookmarks.ToList()) RemoveBookmark(bookmark);
        TransitionTo(WorkflowSubStatus.Finished);
    }

    /// <summary>The executions of these activities that are not over, in the order in which they began.</summary>
    public IReadOnlyList<ActivityExecutionContext> RunningActivities(IReadOnlyCollection<string> activityIds) =>
        [.. contexts.Values.Where(c => !c.State.IsOver && activityIds.Contains(c.Activity.Id)).OrderBy(c => c.Sequence)];

    public async ValueTask CancelAsync(string reason)
    {
        queue.Clear();
        Reopen(); // also what is faulted can be cancelled
        if (State.Status == WorkflowStatus.Finished) return;
        abandoned = true;
        State.SetAside = null;
        IncidentResolution.CloseAll(this, reason);
        if (RootContext is { } root)
        {
            record.Log(this, root, "Canceled", reason, null);
            await root.CancelChildrenAsync();
            root.State.Status = ActivityStatus.Canceled;
            root.State.CompletedAt = Now;
        }

        foreach (var bookmark in State.Bookmarks.ToList()) RemoveBookmark(bookmark);
        TransitionTo(WorkflowSubStatus.Cancelled);
    }

    public ActivityExecutionContext? FindContext(string? id) => id is null ? null : contexts.GetValueOrDefault(id);

    /// <summary>An operator repairs a faulted instance: the only way out of a terminal state.</summary>
    public void Reopen()
    {
        if (State.SubStatus != WorkflowSubStatus.Faulted) return;
        State.Status = WorkflowStatus.Running;
        State.SubStatus = WorkflowSubStatus.Suspended;
        State.FinishedAt = null;
    }

    /// <summary>Does something for an execution; what fails becomes its incident.</summary>
    public async ValueTask GuardAsync(ActivityExecutionContext context, Func<ValueTask> action)
    {
        try
        {
            await action();
        }
        catch (Exception e) when (FaultPolicy.BelongsToActivity(e))
        {
            Fault(context, e);
        }
    }

    /// <summary>Elsa's defect, for the conformance test.</summary>
    public void RefuseAsElsa()
    {
        foreach (var status in new[] { WorkflowSubStatus.Executing, WorkflowSubStatus.Faulted })
            record.AddIncident(this, RootContext!, new InvalidOperationException($"Cannot transition from {State.SubStatus} to {status}"), log: status == WorkflowSubStatus.Faulted);
    }

    public BurstResult Finish()
    {
        State.UpdatedAt = Now;
        if (State.Status == WorkflowStatus.Finished && State.ParentInstanceId is not null) record.ChildFinished(this);
        State.Activities.Clear();
        var kept = new HashSet<ActivityExecutionContext>();
        foreach (var open in contexts.Values.Where(c => !c.State.IsOver || c.Parent is null))
            // With everything above it, so that its place in the tree can be found again.
            for (var context = open; context is not null && kept.Add(context); context = context.Parent)
            {
            }

        foreach (var context in kept.OrderBy(c => c.Sequence)) State.Activities.Add(context.Save());
        return record.ToResult(this, [.. touched.Select(c => c.State)], budget.Steps);
    }

    /// <summary>True where any execution of this node waits for a bookmark; Elsa tests by node, not by execution.</summary>
    public bool IsBookmarked(string nodeId) => bookmarksByNode.GetValueOrDefault(nodeId) > 0;

    public void AddBookmark(Bookmark bookmark)
    {
        State.Bookmarks.Add(bookmark);
        record.Created.Add(bookmark);
        CountBookmark(bookmark, 1);
    }

    public void RemoveBookmark(Bookmark bookmark)
    {
        if (!State.Bookmarks.Remove(bookmark)) return;
        CountBookmark(bookmark, -1);
        record.Removed.Add(bookmark);
    }

    public void TransitionTo(WorkflowSubStatus status)
    {
        // A terminal state cannot be left.
        if (State.Status == WorkflowStatus.Finished) return;
        State.SubStatus = status;
        if (status is not (WorkflowSubStatus.Finished or WorkflowSubStatus.Cancelled or WorkflowSubStatus.Faulted)) return;
        State.Status = WorkflowStatus.Finished;
        State.FinishedAt = Now;
    }

    /// <summary>Tells the owner of a completed execution, unless nobody listens any more.</summary>
    public ValueTask NotifyOwnerAsync(ActivityExecutionContext child, IReadOnlyList<string>? outcomes) =>
        child.Parent is { Status: ActivityStatus.Running or ActivityStatus.Faulted } owner && !abandoned
            ? owner.Activity.OnChildCompletedAsync(owner, child, outcomes)
            : ValueTask.CompletedTask;

    private async ValueTask InvokeAsync(WorkItem item)
    {
        var isAwaited = item.IsAwaited;
        var context = item.Existing ?? CreateContext(item);
        context.BeginStep(item);
        if (!context.IsTouched) touched.Add(context);
        context.IsTouched = true;
        record.Log(this, context, IsBookmarked(context.Activity.NodeId) ? "Resumed" : "Started", null, null);
        try
        {
            budget.Step();
            if (KeepsValues) context.Kept ??= await LogDecision.MakeAsync(context, isNew: item.Existing is null);
            await context.EvaluateInputsAsync();
            context.State.Status = ActivityStatus.Running;
            await ExecuteAsync(item, context);
            if (item.Bookmark is { AutoBurn: true } bookmark) RemoveBookmark(bookmark);
            if (context.Status == ActivityStatus.Running && IsBookmarked(context.Activity.NodeId))
                record.Log(this, context, "Suspended", null, null);
        }
        catch (Exception e) when (FaultPolicy.BelongsToActivity(e))
        {
            Fault(context, e);
        }

        if (!isAwaited && !context.State.IsOver && !Options.Defects.HasFlag(ElsaDefects.OrphansWait)) await context.CancelAsync(childrenFirst: false);
    }

    private async ValueTask WriteKeptValuesAsync()
    {
        var values = new LogValues(record);
        foreach (var context in contexts.Values)
        {
            // Outputs of a sub-workflow are set from inside it, also in bursts in which its own execution does not run.
            if (context.OutputsOfBurst is not null) context.Kept ??= await LogDecision.MakeAsync(context, isNew: false);
            if (context.Kept is { } kept) values.Write(context, kept);
        }
    }

    private static async ValueTask ExecuteAsync(WorkItem item, ActivityExecutionContext context)
    {
        if (item.Bookmark is { } bookmark)
        {
            if (bookmark.CallbackMethodName is { } method) await ResumeMethods.Find(context.Activity, method)(context);
            else if (bookmark.AutoComplete) await context.CompleteActivityAsync();
            return;
        }

        await context.Activity.ExecuteAsync(context);
        if (context.Activity is CodeActivity && !context.HasNewBookmarks) await context.CompleteActivityAsync();
    }

    private ActivityExecutionContext CreateContext(WorkItem item)
    {
        var state = new ActivityState
        {
            Id = NewId(),
            ActivityId = item.Activity.Id,
            NodeId = item.Activity.NodeId,
            ActivityType = item.Activity.Type,
            OwnerId = item.Owner?.Id,
            StartedAt = Now,
            IsBackward = item.IsBackward,
        };
        var context = new ActivityExecutionContext(this, item.Owner, item.Activity, state);
        context.DeclareVariables(item.Variables);
        AddRestored(context);
        return context;
    }

    private void Fault(ActivityExecutionContext context, Exception exception)
    {
        context.State.Status = ActivityStatus.Faulted;
        record.AddIncident(this, context, exception, log: true);
        var overBudget = exception is BurstBudgetExceededException;
        if (overBudget) SetAside();
        if (overBudget || Definition.IncidentStrategy == IncidentStrategy.Fault) TransitionTo(WorkflowSubStatus.Faulted);
    }

    /// <summary>What was scheduled when the budget ran out waits for an operator; a flood of it is the poison itself and is dropped.</summary>
    private void SetAside()
    {
        if (queue.Count <= MostSetAside)
            State.SetAside = [.. queue.Where(i => i is { Bookmark: null, Existing: null, Owner: not null }).Select(i => new SetAsideWork(i.Activity.NodeId, i.Owner!.Id)
            {
                Variables = i.Variables?.ToDictionary(v => v.Key, v => v.Value?.DeepClone()),
                IsBackward = i.IsBackward,
            })];
        queue.Clear();
    }

    private void CountBookmark(Bookmark bookmark, int change) =>
        bookmarksByNode[bookmark.ActivityNodeId] = bookmarksByNode.GetValueOrDefault(bookmark.ActivityNodeId) + change;
}
