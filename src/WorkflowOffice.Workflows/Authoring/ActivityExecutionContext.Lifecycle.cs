using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows;

/// <content>Scheduling, completing and cancelling.</content>
public sealed partial class ActivityExecutionContext
{
    private bool isBeingCanceled;

    internal void BeginStep(WorkItem item)
    {
        ResumedBookmark = item.Bookmark;
        ResumeInput = item.ResumeInput ?? NoInput;
        HasNewBookmarks = false;
    }

    internal void Schedule(Activity activity, IReadOnlyList<KeyValuePair<string, JsonNode?>>? variables = null, bool isBackward = false) =>
        Execution.Schedule(new WorkItem(activity, this) { Variables = variables, IsBackward = isBackward });

    /// <summary>True where a child runs, or work below this execution is scheduled.</summary>
    internal bool HasPendingWork() =>
        OpenChildren.Any(c => c.Status == ActivityStatus.Running) || Execution.Scheduled.Any(i => i.IsAwaited && IsSelfOrAncestorOf(i.Owner));

    internal bool HasFaultedChildren() => OpenChildren.Any(c => c.Status == ActivityStatus.Faulted);

    internal async ValueTask CompleteAsync(IReadOnlyList<string>? outcomes)
    {
        if (Status != ActivityStatus.Running) return;
        await CancelChildrenAsync();
        End(ActivityStatus.Completed);
        State.Outcomes = outcomes;
        JsonObject? payload = outcomes is null ? null : new JsonObject { ["outcomes"] = new JsonArray([.. outcomes.Select(o => (JsonNode?)o)]) };
        Execution.Record.Log(Execution, this, "Completed", null, payload);
        await Execution.NotifyOwnerAsync(this, outcomes);
        ClearBookmarks();
    }

    internal async ValueTask CancelChildrenAsync()
    {
        foreach (var child in OpenChildren.OrderBy(c => c.Sequence).ToList()) await child.CancelAsync(childrenFirst: false);
    }

    /// <summary>Cancels this execution with everything below it. A join cancels the leaves first, a completing parent the branch first.</summary>
    internal async ValueTask CancelAsync(bool childrenFirst)
    {
        if (State.IsOver || isBeingCanceled) return;
        isBeingCanceled = true;
        if (childrenFirst) await CancelOpenChildrenAsync(childrenFirst: true);
        End(ActivityStatus.Canceled);
        ClearBookmarks();
        Execution.Record.Log(Execution, this, "Canceled", null, null);
        if (Parent is { Status: ActivityStatus.Running, isBeingCanceled: false } owner) await owner.Activity.OnChildCanceledAsync(owner, this);
        if (Execution.Options.Defects.HasFlag(ElsaDefects.NestedCancelFaults)) ThrowWhereNested();
        if (!childrenFirst) await CancelOpenChildrenAsync(childrenFirst: false);
    }

    /// <summary>Sends a Break up to the loop around this activity.</summary>
    internal void Break()
    {
        for (var receiver = this; receiver is not null; receiver = receiver.Parent)
            if (receiver.Activity.OnBreak(receiver)) return;
    }

    internal bool IsBreaking
    {
        get => State.Properties?["isBreaking"] is not null;
        set => Properties["isBreaking"] = value;
    }

    /// <summary>Sends a Complete up to the workflow around this activity.</summary>
    internal async ValueTask CompleteCompositeAsync(IReadOnlyList<string> outcomes)
    {
        for (var receiver = this; receiver is not null; receiver = receiver.Parent)
            if (await receiver.Activity.OnCompleteCompositeAsync(receiver, this, outcomes)) return;
    }

    private async ValueTask CancelOpenChildrenAsync(bool childrenFirst)
    {
        foreach (var child in OpenChildren.OrderBy(c => c.Sequence).ToList()) await child.CancelAsync(childrenFirst);
    }

    private void End(ActivityStatus status)
    {
        State.Status = status;
        State.CompletedAt = Now;
        Parent?.OpenChildren.Remove(this);
    }

    private void ThrowWhereNested()
    {
        for (var ancestor = Parent?.Parent; ancestor is not null; ancestor = ancestor.Parent)
            if (ancestor.Activity is Activities.Flow.Flowchart) throw new Faults.UnreachableActivityException(Activity.Id);
    }

    private bool IsSelfOrAncestorOf(ActivityExecutionContext? other)
    {
        for (var current = other; current is not null; current = current.Parent)
            if (ReferenceEquals(current, this)) return true;
        return false;
    }
}
