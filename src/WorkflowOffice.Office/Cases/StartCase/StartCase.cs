using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Office.Cases.StartCase;

/// <param name="Title">Name of the matter; empty: procedure and day.</param>
public sealed record StartCase(string? Title = null);

/// <param name="TaskId">The starter's first task, if the procedure begins with one.</param>
public sealed record StartedCase(Guid CaseId, Guid? TaskId);

/// <summary>Starts a case of a published procedure.</summary>
internal sealed class StartCaseHandler(IBurstRunner bursts, IWorkflowDefinitions definitions, ICurrentUser user)
{
    internal async Task<StartedCase> HandleAsync(string definitionId, StartCase command, RequestKey request, CancellationToken cancellationToken)
    {
        if (command.Title?.Length > CaseOpening.MaxTitleLength)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-05", $"事项名称不能超过 {CaseOpening.MaxTitleLength} 字。");
        var definition = await definitions.FindPublishedAsync(definitionId, cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-CAS-04", "该事项没有已发布的流程，不能发起。请联系法制机构发布流程。");
        Procedure.From(definition).EnsureMayStart(user);
        var starter = new CaseStarter(
            user.Id.Value, user.Name, user.Posts is [var first, ..] ? first.UnitId.Value : null, user.Posts is [var held, ..] ? held.UnitName : null);
        return await bursts.RunAsync((burst, token) => StartAsync(burst, definition, command, starter, request.Id, token), request, cancellationToken);
    }

    private async Task<StartedCase> StartAsync(
        IBurst burst, WorkflowDefinition definition, StartCase command, CaseStarter starter, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var @case = await burst.Services.GetRequiredService<CaseOpening>().OpenAsync(
            definition, command.Title, starter, new JsonObject { ["StartedById"] = starter.Id.ToString() },
            ChangeContext.ByPerson(user, burst.Now, requestId), cancellationToken);
        await burst.StartAsync(new StartWorkflow(definition, @case.InstanceId, CorrelationId: @case.No), cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var task = await database.Tasks
            .Where(t => t.CaseId == @case.Id && t.PersonId == starter.Id)
            .OrderBy(t => t.CreatedAt).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(cancellationToken);
        return new StartedCase(@case.Id, task);
    }
}
