using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Cases;

/// <summary>
/// Which cases the present user sees; everything that hangs on a case (tasks, documents, attachments, clocks, steps) follows it.
/// Default deny: whoever fits none of the rules sees nothing, and a case that is not seen does not exist (404 X-CAS-01).
/// </summary>
/// <remarks>
/// One sees a case when one: may see all (<see cref="Permissions.CasesViewAll"/>); started it; has or had work of it (named person,
/// claimed, completed, or the post of the unit it was given to); holds a post that overdue work of it was escalated to; belongs to the
/// supervised unit, once a task of the case was given to that unit; or belongs to a supervision office whose case it is.
/// </remarks>
internal sealed class CaseVisibility(OfficeDbContext database, ICurrentUser user, People people)
{
    private Expression<Func<Case, bool>>? _rule;

    /// <summary>The visible cases, for joining and filtering in the database.</summary>
    internal async Task<IQueryable<Case>> CasesAsync(CancellationToken cancellationToken) =>
        database.Cases.AsNoTracking().Where(await RuleAsync(cancellationToken));

    /// <summary>Ids of the visible cases, for filtering what hangs on them.</summary>
    internal async Task<IQueryable<Guid>> CaseIdsAsync(CancellationToken cancellationToken) =>
        (await CasesAsync(cancellationToken)).Select(row => row.Id);

    /// <exception cref="OfficeException">X-CAS-01: no such case, or not visible; the two cannot be told apart.</exception>
    internal async Task<Case> RequireAsync(Guid caseId, CancellationToken cancellationToken) =>
        await (await CasesAsync(cancellationToken)).SingleOrDefaultAsync(row => row.Id == caseId, cancellationToken)
        ?? throw NotFound("事项");

    /// <param name="what">What was asked for: 事项, 任务, 文书, 附件, 期限.</param>
    internal static OfficeException NotFound(string what) =>
        new(RefusalKind.NotFound, "X-CAS-01", $"没有找到该{what}，或者您无权查看。请核对链接，或向承办人、监督机构了解。");

    private async Task<Expression<Func<Case, bool>>> RuleAsync(CancellationToken cancellationToken)
    {
        if (_rule is not null)
            return _rule;
        if (user.Has(Permissions.CasesViewAll))
            return _rule = row => true;
        return _rule = StartedByMe().Or(WorkOfMine()).Or(EscalatedToMe()).Or(AboutMyUnit()).Or(await OfMySupervisionOfficeAsync(cancellationToken));
    }

    private Expression<Func<Case, bool>> StartedByMe()
    {
        var me = user.Id.Value;
        return row => row.StartedById == me;
    }

    private Expression<Func<Case, bool>> WorkOfMine()
    {
        var me = user.Id.Value;
        var mine = database.Tasks.Where(TaskOwnership.BelongsTo(user)
            .Or(task => task.PersonId == me || task.ClaimedById == me || task.CompletedById == me));
        return row => mine.Any(task => task.CaseId == row.Id);
    }

    private Expression<Func<Case, bool>> EscalatedToMe()
    {
        var posts = MyPosts;
        return row => database.TaskEscalations.Any(escalation =>
            posts.Contains(escalation.PostCode) && database.Tasks.Any(task => task.Id == escalation.TaskId && task.CaseId == row.Id));
    }

    private Expression<Func<Case, bool>> AboutMyUnit()
    {
        var units = MyUnits;
        return row => row.SupervisedUnitId != null && units.Contains(row.SupervisedUnitId.Value)
            && database.Tasks.Any(task => task.CaseId == row.Id && task.UnitId == row.SupervisedUnitId);
    }

    private async Task<Expression<Func<Case, bool>>> OfMySupervisionOfficeAsync(CancellationToken cancellationToken)
    {
        var mine = MyUnits;
        var offices = (await people.ListUnitsAsync(cancellationToken))
            .Where(unit => unit.Kind == UnitKind.SupervisionOffice && mine.Contains(unit.Id.Value))
            .Select(unit => unit.Id.Value).ToArray();
        return row => row.StartedByUnitId != null && offices.Contains(row.StartedByUnitId.Value);
    }

    private string[] MyPosts => [.. user.Posts.Select(held => held.PostCode).Distinct()];

    private Guid[] MyUnits => [.. user.Posts.Select(held => held.UnitId.Value).Distinct()];
}
