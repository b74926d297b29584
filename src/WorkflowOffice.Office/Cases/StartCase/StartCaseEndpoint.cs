using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Cases.StartCase;

/// <summary>A procedure in the list 发起事项.</summary>
public sealed record ProcedureRow(
    string DefinitionId, string Name, string? Description, string VersionId, int Version, string? Basis, bool MayStart, string? WhyNot);

internal static class StartCaseEndpoint
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/procedures", ListAsync)
            .RequireAuthorization(Permissions.CasesView).WithName("ListProcedures").WithTags("Cases");
        routes.MapPost("/api/procedures/{definitionId}/start", StartAsync)
            .RequireAuthorization(Permissions.CasesStart).WithName("StartCase").WithTags("Cases");
    }

    private static async Task<IReadOnlyList<ProcedureRow>> ListAsync(
        IWorkflowDefinitions definitions, ICurrentUser user, CancellationToken cancellationToken)
    {
        var rows = new List<ProcedureRow>();
        foreach (var summary in await definitions.ListLatestAsync(cancellationToken))
        {
            if (await definitions.FindPublishedAsync(summary.DefinitionId, cancellationToken) is not { } definition)
                continue;
            var procedure = Procedure.From(definition);
            var whyNot = procedure.WhyNot(user);
            rows.Add(new(
                definition.DefinitionId, definition.Name, definition.Description, definition.Id, definition.Version, procedure.Basis,
                whyNot is null, whyNot));
        }

        return rows;
    }

    private static Task<StartedCase> StartAsync(
        string definitionId, StartCase command, HttpContext http, StartCaseHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        handler.HandleAsync(definitionId, command, RequestKeys.From(http, user, $"start-case/{definitionId}", command), cancellationToken);
}
