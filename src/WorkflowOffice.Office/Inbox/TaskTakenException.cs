namespace WorkflowOffice.Office.Inbox;

/// <summary>Somebody was faster (X-TSK-01); says who and when.</summary>
public sealed class TaskTakenException : OfficeException
{
    private TaskTakenException(string message, string? by, DateTimeOffset? at)
        : base(RefusalKind.Conflict, "X-TSK-01", message) =>
        Extensions = new Dictionary<string, object?> { ["takenBy"] = by, ["takenAt"] = at };

    internal static TaskTakenException Completed(HumanTask task) => new(
        $"任务“{task.Title}”已由 {task.CompletedBy} 于 {LegalTime.Format(task.CompletedAt!.Value)} 办理完毕（{task.Outcome}），本次提交未生效。",
        task.CompletedBy, task.CompletedAt);

    internal static TaskTakenException Claimed(HumanTask task) => new(
        $"任务“{task.Title}”已由 {task.ClaimedBy} 于 {LegalTime.Format(task.ClaimedAt!.Value)} 接办，正在办理中。",
        task.ClaimedBy, task.ClaimedAt);
}
