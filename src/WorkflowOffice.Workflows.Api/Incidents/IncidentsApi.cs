using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Api.Problems;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>What operators see and do about incidents.</summary>
internal static class IncidentsApi
{
    public static void MapIncidents(this IEndpointRouteBuilder routes)
    {
        var incidents = routes.MapGroup("/api/incidents").WithTags("流程故障").AddEndpointFilter<WorkflowProblemFilter>();
        incidents.MapGet("", ListIncidents.HandleAsync).WithName("ListIncidents").WithSummary("故障列表，最新的在前")
            .RequireAuthorization(WorkflowPermissions.Watch);
        incidents.MapGet("/{id}", ListIncidents.GetAsync).WithName("GetIncident").WithSummary("一个故障")
            .ProducesProblem(StatusCodes.Status404NotFound).RequireAuthorization(WorkflowPermissions.Watch);
        incidents.MapPost("/{id}/retry", ResolveIncident.RetryAsync).WithName("RetryIncident").WithSummary("重试故障的步骤").Operate();
        incidents.MapPost("/{id}/skip", ResolveIncident.SkipAsync).WithName("SkipIncident").WithSummary("跳过故障的步骤").Operate();
        routes.MapGroup("/api/workflow-instances").WithTags("流程故障").AddEndpointFilter<WorkflowProblemFilter>()
            .MapPost("/{id}/cancel", CancelInstance.HandleAsync).WithName("CancelFaultedInstance").WithSummary("取消流程实例").Operate();
    }

    private static void Operate(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .RequireAuthorization(WorkflowPermissions.Operate);
}
