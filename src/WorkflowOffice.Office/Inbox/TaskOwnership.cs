using System.Linq.Expressions;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Whose work a task is: the named person's, or that of whoever holds the post (of the unit) today, except excluded people.</summary>
internal static class TaskOwnership
{
    /// <summary>For the database. Tasks of any state.</summary>
    internal static Expression<Func<HumanTask, bool>> BelongsTo(ICurrentUser user)
    {
        var person = user.Id.Value;
        Expression<Func<HumanTask, bool>> assigned = task => task.PersonId == person;
        foreach (var held in user.Posts)
        {
            var (post, unit) = (held.PostCode, held.UnitId.Value);
            assigned = assigned.Or(task => task.PersonId == null && task.PostCode == post && (task.UnitId == null || task.UnitId == unit));
        }

        return assigned.And(task => !task.ExcludedPersonIds.Contains(person));
    }

    /// <summary>待办: open, the user's, and not in somebody else's hands.</summary>
    internal static Expression<Func<HumanTask, bool>> IsToDoFor(ICurrentUser user)
    {
        var person = user.Id.Value;
        return IsOpen.And(BelongsTo(user)).And(task => task.ClaimedById == null || task.ClaimedById == person);
    }

    internal static Expression<Func<HumanTask, bool>> IsOpen { get; } =
        task => task.State == HumanTaskState.Open || task.State == HumanTaskState.Claimed;

    /// <summary>Why this user cannot act on the task now, in Chinese; null when the user can.</summary>
    internal static string? WhyNot(HumanTask task, ICurrentUser user) => task switch
    {
        { State: HumanTaskState.Withdrawn } => "任务已随流程进展撤回，无需办理。",
        { State: HumanTaskState.Completed } =>
            $"任务已由 {task.CompletedBy} 于 {LegalTime.Format(task.CompletedAt!.Value)} 办理完毕（{task.Outcome}）。",
        _ when !TaskAccess.Belongs(task, user) => task.NotYoursText ?? $"该任务由“{task.AssignedTo}”办理。",
        _ when task.ExcludedPersonIds.Contains(user.Id.Value) =>
            $"按照职责分离要求，您应当回避，不得办理该任务{InBrackets(task.ExclusionCode)}。",
        { State: HumanTaskState.Claimed } when task.ClaimedById != user.Id.Value =>
            $"任务已由 {task.ClaimedBy} 于 {LegalTime.Format(task.ClaimedAt!.Value)} 接办，正在办理中。",
        _ when !user.Has(Permissions.TasksWork) => "您的职务没有办理任务的权限。",
        _ => null,
    };

    private static string InBrackets(string? code) => code is null ? "" : $"（{code}）";
}
