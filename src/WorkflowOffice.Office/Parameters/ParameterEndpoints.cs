using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Parameters.ConfirmParameter;
using WorkflowOffice.Office.Parameters.ListParameters;
using WorkflowOffice.Office.Parameters.ProposeParameter;

namespace WorkflowOffice.Office.Parameters;

/// <summary>制度参数: the thresholds that differ per office.</summary>
internal static class ParameterEndpoints
{
    internal static IServiceCollection AddParameters(this IServiceCollection services) =>
        services.AddScoped<ParameterStore>().AddScoped<ProposeParameterHandler>().AddScoped<ConfirmParameterHandler>();

    internal static void MapParameters(this IEndpointRouteBuilder routes)
    {
        ListParametersEndpoint.Map(routes);
        routes.MapPost("/api/parameters/{key}/changes", ProposeAsync)
            .RequirePermission(Permissions.DecisionTablesEdit).WithName("ProposeParameter").WithTags("制度参数").WithSummary("提出参数修改")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost("/api/parameter-changes/{id:guid}/confirm", ConfirmAsync)
            .RequirePermission(Permissions.DecisionTablesPublish).WithName("ConfirmParameter").WithTags("制度参数").WithSummary("确认参数修改（提出人以外的人）")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<ProposedParameter>> ProposeAsync(
        string key, ProposeParameter.ProposeParameter command, HttpContext http, ProposeParameterHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(key, command, RequestKeys.From(http, user, $"propose-parameter/{key}", command), cancellationToken));

    private static async Task<Ok<ProposedParameter>> ConfirmAsync(
        Guid id, HttpContext http, ConfirmParameterHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, RequestKeys.From(http, user, $"confirm-parameter/{id}", id), cancellationToken));
}
