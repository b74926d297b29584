using System.Collections.Concurrent;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Activities.Flow;

/// <summary>Activities joined by connections. An activity runs when all forward connections into it were visited and one was followed.</summary>
/// <remarks>
/// Elsa's counter mode. Each completed activity visits its outbound connections, followed or not; an activity none of whose inbound
/// connections was followed is skipped, which visits its own outbound connections as not followed.
/// </remarks>
[Activity("Elsa", "流程", "由连线连接的一组活动。", DisplayName = "流程图", IsBrowsable = false)]
public sealed class Flowchart : Container
{
    private readonly ConcurrentDictionary<Activity, FlowGraph> graphs = new();
    private List<Connection> connections = [];
    private Activity? explicitStart;

    /// <summary>For the analysis before publication.</summary>
    internal IReadOnlyList<Connection> Connections => connections;

    /// <summary>Forward and backward connections as seen from the start; null for an empty chart.</summary>
    internal FlowGraph? GraphFromStart => FindStart(null) is { } start ? Graph(start) : null;

    internal Activity? StartStep => FindStart(null);

    internal override void OnRead(ActivityReadContext context)
    {
        base.OnRead(context);
        connections = FlowchartReading.ReadConnections(this, context);
        explicitStart = FlowchartReading.ReadStart(this);
        if (context.Mode == ReadMode.Strict && FindStart(null) is { } start) FlowchartReading.CheckBackward(Graph(start), connections, context);
    }

    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        if (FindStart(context) is not { } start) return context.CompleteActivityAsync();
        context.Schedule(start);
        return ValueTask.CompletedTask;
    }

    protected internal override async ValueTask OnChildCompletedAsync(
        ActivityExecutionContext context, ActivityExecutionContext child, IReadOnlyList<string>? outcomes)
    {
        if (child.Status != ActivityStatus.Completed) return;
        if (child.Activity.IsTerminal)
        {
            await context.CompleteActivityAsync();
            return;
        }

        if (!await LeaveAsync(context, child.Activity, outcomes ?? DefaultOutcomes, child.State.IsBackward)) await CompleteIfIdleAsync(context);
    }

    internal override async ValueTask OnChildCanceledAsync(ActivityExecutionContext context, ActivityExecutionContext child)
    {
        if (!await LeaveAsync(context, child.Activity, [], isBackward: false)) await CompleteIfIdleAsync(context);
    }

    /// <summary>Cancels what still runs before a join.</summary>
    internal async ValueTask CancelBeforeAsync(ActivityExecutionContext context, Activity join)
    {
        var before = GraphOf(context).Ancestors(join);
        foreach (var child in context.OpenChildren.Where(c => before.Contains(c.Activity)).OrderBy(c => c.Sequence).ToList())
            await child.CancelAsync(childrenFirst: true);
    }

    private static readonly string[] DefaultOutcomes = ["Done"];

    private static async ValueTask CompleteIfIdleAsync(ActivityExecutionContext context)
    {
        if (!context.HasPendingWork() && !context.HasFaultedChildren()) await context.CompleteActivityAsync();
    }

    private FlowGraph Graph(Activity start) => graphs.GetOrAdd(start, s => new FlowGraph(connections, s));

    private FlowGraph GraphOf(ActivityExecutionContext context) => Graph(FindStart(context)!);

    private Activity? FindStart(ActivityExecutionContext? context)
    {
        var trigger = context?.Execution.State.TriggerActivityId;
        return (trigger is null ? null : Activities.Find(a => a.Id == trigger))
            ?? explicitStart
            ?? Activities.Find(a => a is Start)
            ?? Activities.Find(a => a.CanStartWorkflow)
            ?? Activities.Find(a => !connections.Exists(c => c.Target == a))
            ?? Activities.FirstOrDefault();
    }

    /// <summary>Visits the connections out of an activity; true where that scheduled something.</summary>
    private async ValueTask<bool> LeaveAsync(ActivityExecutionContext context, Activity activity, IReadOnlyList<string> outcomes, bool isBackward)
    {
        var graph = GraphOf(context);
        if (graph.IsDangling(activity)) throw new UnreachableActivityException(activity.Id);
        var scope = context.State.Flow ??= new FlowScope();
        if (!isBackward) scope.VisitActivity(activity.Id);
        var scheduled = false;
        foreach (var connection in graph.Outbound(activity))
        {
            var followed = outcomes.Contains(connection.SourcePort);
            scope.VisitConnection(connection.Key, followed);
            scheduled |= graph.IsBackward(connection)
                ? FollowBackward(context, graph, connection, followed)
                : await VisitAsync(context, graph, scope, connection);
        }

        return scheduled;
    }

    private static bool FollowBackward(ActivityExecutionContext context, FlowGraph graph, Connection connection, bool followed)
    {
        if (!followed) return false;
        if (!graph.IsValidBackward(connection)) throw new InvalidBackwardConnectionException(connection.Source.Id, connection.Target.Id);
        context.Schedule(connection.Target, isBackward: true);
        return true;
    }

    private async ValueTask<bool> VisitAsync(ActivityExecutionContext context, FlowGraph graph, FlowScope scope, Connection connection)
    {
        var target = connection.Target;
        var mode = target is FlowJoin join ? await join.EvaluateModeAsync(context) : FlowJoinMode.WaitAllActive;
        if (mode == FlowJoinMode.WaitAny) return await VisitAnyAsync(context, graph, scope, connection);
        if (!InboundVisits.AllVisited(graph, scope, target)) return false;
        var run = mode == FlowJoinMode.WaitAll ? InboundVisits.AllFollowed(graph, scope, target) : InboundVisits.AnyFollowed(graph, scope, target);
        if (!run) return await LeaveAsync(context, target, [], isBackward: false);
        context.Schedule(target);
        return true;
    }

    private async ValueTask<bool> VisitAnyAsync(ActivityExecutionContext context, FlowGraph graph, FlowScope scope, Connection connection)
    {
        var target = connection.Target;
        if (scope.ConnectionVisits(connection.Key) <= scope.ActivityVisits(target.Id)) return false;
        if (context.Execution.Scheduled.Any(i => i.Owner == context && i.Activity == target)) return false;
        if (IsRunning(context, target) && !context.Execution.Options.Defects.HasFlag(ElsaDefects.JoinAnyRunsTwice)) return false;
        if (InboundVisits.AnyFollowed(graph, scope, target))
        {
            context.Schedule(target);
            await CancelBeforeAsync(context, target);
            return true;
        }

        return InboundVisits.AllVisited(graph, scope, target) && await LeaveAsync(context, target, [], isBackward: false);
    }

    private static bool IsRunning(ActivityExecutionContext context, Activity activity) =>
        context.OpenChildren.Any(c => c.Activity == activity && c.Status == ActivityStatus.Running);
}
