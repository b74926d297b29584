using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Cases.ViewSteps;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Draws;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Cases.ViewCase;

/// <summary>The overview of a case.</summary>
internal sealed class ViewCaseHandler(
    OfficeDbContext database, CaseVisibility visibility, ICurrentUser user, CaseHeads heads, TaskRows tasks, ClockRows clocks,
    DocumentRows documents, StepRows steps, CaseIncidents incidents)
{
    internal async Task<CaseDetail> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await visibility.RequireAsync(id, cancellationToken);
        var head = (await heads.ListAsync(database.Cases.Where(row => row.Id == id), cancellationToken))[0];
        return new CaseDetail(head)
        {
            Facts = CaseFacts.Of(await steps.OfCaseAsync(id, cancellationToken)),
            OpenTasks = await tasks.ListAsync(
                database.Tasks.Where(TaskOwnership.IsOpen).Where(task => task.CaseId == id)
                    .OrderBy(task => task.Optional).ThenBy(task => task.CreatedAt).ThenBy(task => task.Id),
                cancellationToken),
            Clocks = await clocks.ListAsync(
                database.Clocks.Where(clock => clock.CaseId == id).OrderBy(clock => clock.StoppedAt != null).ThenBy(clock => clock.DueOn)
                    .ThenBy(clock => clock.Id),
                cancellationToken),
            Documents = user.Has(Permissions.DocumentsView) ? await documents.OfCaseAsync(id, cancellationToken) : [],
            Incidents = await incidents.OfAsync(found, cancellationToken),
            HasDraws = found.Data.ContainsKey(DrawFacts.Fact),
        };
    }
}
