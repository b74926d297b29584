using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents.Numbers;
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
    private const int MaxTitleLength = 200;

    internal async Task<StartedCase> HandleAsync(string definitionId, StartCase command, RequestKey request, CancellationToken cancellationToken)
    {
        if (command.Title?.Length > MaxTitleLength)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-05", $"事项名称不能超过 {MaxTitleLength} 字。");
        var definition = await definitions.FindPublishedAsync(definitionId, cancellationToken)
            ?? throw new OfficeException(RefusalKind.NotFound, "X-CAS-04", "该事项没有已发布的流程，不能发起。请联系法制机构发布流程。");
        Procedure.From(definition).EnsureMayStart(user);
        var starter = new Starter(user.Id.Value, user.Login, user.Name, user.Posts is [var first, ..] ? first : null);
        return await bursts.RunAsync((burst, token) => StartAsync(burst, definition, command, starter, request.Id, token), request, cancellationToken);
    }

    private static async Task<StartedCase> StartAsync(
        IBurst burst, WorkflowDefinition definition, StartCase command, Starter starter, string requestId, CancellationToken cancellationToken)
    {
        var database = burst.Services.GetRequiredService<OfficeDbContext>();
        var today = LegalTime.DateOf(burst.Now);
        var number = await burst.Services.GetRequiredService<DocumentNumbers>().DrawAsync("case", today.Year, cancellationToken);
        var id = Guid.CreateVersion7(burst.Now);
        var @case = new Case
        {
            Id = id,
            No = string.Create(CultureInfo.InvariantCulture, $"{today.Year}-{number:D6}"),
            Title = command.Title?.Trim() is { Length: > 0 } title ? title : $"{definition.Name}（{LegalTime.Format(today)}）",
            InstanceId = id.ToString("N"),
            DefinitionId = definition.DefinitionId,
            DefinitionVersionId = definition.Id,
            DefinitionVersion = definition.Version,
            Procedure = definition.Name,
            StartedById = starter.Id,
            StartedByName = starter.Name,
            StartedByUnitId = starter.Post?.UnitId.Value,
            StartedAt = burst.Now,
        };
        @case.Merge(new JsonObject
        {
            ["CaseNo"] = @case.No,
            ["CaseTitle"] = @case.Title,
            ["StartedById"] = starter.Id.ToString(),
            ["StartedByName"] = starter.Name,
            ["StartedByUnit"] = starter.Post?.UnitName,
            ["StartedOn"] = today.ToIso(),
        });
        database.Cases.Add(@case);
        burst.Services.GetRequiredService<AuditTrail>().Record(new AuditEntry(
            new ChangeContext(
                Actor.Person(new UserId(starter.Id), starter.Login, starter.Name), burst.Now, id.ToString(), @case.InstanceId, RequestId: requestId),
            "case.started", "case", id.ToString(), $"发起事项 {@case.No}《{@case.Title}》",
            After: new { @case.No, @case.Title, @case.DefinitionId, @case.DefinitionVersion }));
        await burst.StartAsync(new StartWorkflow(definition, @case.InstanceId, CorrelationId: @case.No), cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        var task = await database.Tasks
            .Where(t => t.CaseId == id && t.PersonId == starter.Id)
            .OrderBy(t => t.CreatedAt).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(cancellationToken);
        return new StartedCase(id, task);
    }

    private sealed record Starter(Guid Id, string Login, string Name, HeldPost? Post);
}
