using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Inbox;

/// <summary>Whether a task belongs to a person: named in person, or holding the post (in the unit).</summary>
internal static class TaskAccess
{
    internal static bool Belongs(HumanTask task, ICurrentUser user) =>
        task.PersonId is { } person
            ? person == user.Id.Value
            : task.PostCode is { } post && user.Holds(post, task.UnitId is { } unit ? new UnitId(unit) : null);

    /// <exception cref="OfficeException">403 with the code that the definition names (X-OBJ-02, X-SOD-3 …) or X-TSK-04.</exception>
    internal static void EnsureMayAct(HumanTask task, ICurrentUser user)
    {
        if (!Belongs(task, user))
        {
            throw new OfficeException(
                RefusalKind.Forbidden, task.NotYoursCode ?? "X-TSK-04",
                task.NotYoursText ?? $"任务“{task.Title}”由{task.AssignedTo}办理，您不能办理。")
            { Article = task.Article };
        }

        if (task.ExcludedPersonIds.Contains(user.Id.Value))
        {
            throw new OfficeException(
                RefusalKind.Forbidden, task.ExclusionCode ?? "X-SOD-3",
                $"您是原经办人，应当回避，不能办理“{task.Title}”。请由其他{task.AssignedTo}办理。");
        }
    }
}
