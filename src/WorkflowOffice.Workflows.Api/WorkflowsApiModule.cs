using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Api.Definitions;
using WorkflowOffice.Workflows.Api.Descriptors;
using WorkflowOffice.Workflows.Api.Incidents;
using WorkflowOffice.Workflows.Api.Instances;
using WorkflowOffice.Workflows.Api.Problems;

namespace WorkflowOffice.Workflows.Api;

/// <summary>The part of Elsa's HTTP API that the designer and the page 流程版本 use. Read this first: it lists every address.</summary>
public static class WorkflowsApiModule
{
    /// <summary>Elsa's prefix; the designer's remote-endpoint ends with it.</summary>
    public const string Prefix = "/elsa/api";

    /// <summary>Register an <see cref="IWorkflowCaller"/> of your own before or after; the default reads the name from the claims.</summary>
    public static IServiceCollection AddWorkflowsApi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddScoped<IWorkflowCaller, ClaimsCaller>();
        services.AddScoped<WorkflowCommands>();
        return services;
    }

    public static void MapWorkflowsApi(this IEndpointRouteBuilder routes)
    {
        var elsa = routes.MapGroup(Prefix).AddEndpointFilter<WorkflowProblemFilter>();
        MapDefinitions(elsa.MapGroup("/workflow-definitions").WithTags("流程定义"));
        elsa.MapGroup("/workflow-definition-versions").WithTags("流程定义")
            .MapDelete("/{id}", DeleteDefinition.DeleteVersionAsync).WithName("DeleteWorkflowDefinitionVersion").WithSummary("删除未使用的版本")
            .RequireAuthorization(WorkflowPermissions.Edit);
        elsa.MapGroup("/descriptors").WithTags("流程设计")
            .MapGet("/activities", ListActivityDescriptors.Handle).WithName("ListActivityDescriptors").WithSummary("活动目录")
            .RequireAuthorization(WorkflowPermissions.View);
        routes.MapIncidents();
        MapInstances(elsa.MapGroup("/workflow-instances").WithTags("流程实例"));

        var office = routes.MapGroup("/api/workflow-versions").WithTags("流程版本").AddEndpointFilter<WorkflowProblemFilter>();
        office.MapGet("", WorkflowVersions.ListAsync).WithName("ListWorkflowVersions").WithSummary("一个流程的全部版本，最新的在前")
            .RequireAuthorization(WorkflowPermissions.View);
        office.MapPost("/{versionId}/publish", WorkflowVersions.PublishAsync).WithName("PublishWorkflowVersion").WithSummary("发布一个版本")
            .RequireAuthorization(WorkflowPermissions.Publish);
    }

    private static void MapDefinitions(RouteGroupBuilder group)
    {
        group.MapGet("", ListDefinitions.HandleAsync).WithName("ListWorkflowDefinitions").WithSummary("流程定义列表").View();
        group.MapGet("/{definitionId}", GetDefinition.ByDefinitionIdAsync).WithName("GetWorkflowDefinition").WithSummary("流程定义").View();
        group.MapGet("/by-definition-id/{definitionId}", GetDefinition.ByDefinitionIdAsync)
            .WithName("GetWorkflowDefinitionByDefinitionId").WithSummary("流程定义").View();
        group.MapGet("/by-id/{id}", GetDefinition.ByVersionIdAsync).WithName("GetWorkflowDefinitionVersion").WithSummary("一个版本").View();
        group.MapGet("/{definitionId}/versions", ListDefinitions.ListVersionsAsync)
            .WithName("ListWorkflowDefinitionVersions").WithSummary("全部版本").View();
        group.MapGet("/validation/is-name-unique", IsNameUnique.HandleAsync).WithName("IsWorkflowNameUnique").WithSummary("名称是否已被使用").View();
        group.MapGet("/{definitionId}/export", ExportDefinition.HandleAsync).WithName("ExportWorkflowDefinition").WithSummary("下载流程文件").View()
            .Produces<FileStream>(StatusCodes.Status200OK, "application/json");

        group.MapPost("", SaveDefinition.HandleAsync).WithName("SaveWorkflowDefinition").WithSummary("保存草稿，可同时发布").Edit();
        group.MapPost("/import", ImportDefinition.HandleAsync).WithName("ImportWorkflowDefinition").WithSummary("上传流程文件，存为草稿").Edit()
            .Accepts<object>("application/json", "multipart/form-data");
        group.MapPost("/{definitionId}/revert/{version:int}", RevertDefinition.HandleAsync)
            .WithName("RevertWorkflowDefinition").WithSummary("以旧版本内容建立新草稿").Edit();
        group.MapDelete("/{definitionId}", DeleteDefinition.DeleteAllAsync).WithName("DeleteWorkflowDefinition").WithSummary("删除未使用的流程").Edit();

        group.MapPost("/{definitionId}/publish", PublishDefinition.HandleAsync)
            .WithName("PublishWorkflowDefinition").WithSummary("发布最新版本").Publish();
        group.MapPost("/{definitionId}/retract", RetractDefinition.HandleAsync)
            .WithName("RetractWorkflowDefinition").WithSummary("撤回发布，新事项不再采用").Publish();
    }

    private static void MapInstances(RouteGroupBuilder group)
    {
        group.MapPost("", ListInstances.ByBodyAsync).WithName("SearchWorkflowInstances").WithSummary("流程实例列表（筛选）").View();
        group.MapGet("", ListInstances.ByQueryAsync).WithName("ListWorkflowInstances").WithSummary("流程实例列表").View();
        group.MapGet("/{id}", GetInstance.HandleAsync).WithName("GetWorkflowInstance").WithSummary("流程实例").View();
        group.MapGet("/{id}/execution-state", GetInstance.ExecutionStateAsync).WithName("GetWorkflowInstanceState").WithSummary("运行状态").View();
        group.MapGet("/{id}/journal", GetJournal.ByQueryAsync).WithName("ListWorkflowJournal").WithSummary("执行日志").View();
        group.MapPost("/{id}/journal", GetJournal.ByBodyAsync).WithName("SearchWorkflowJournal").WithSummary("执行日志（筛选）").View();
    }

    private static RouteHandlerBuilder View(this RouteHandlerBuilder endpoint) => endpoint.Problems().RequireAuthorization(WorkflowPermissions.View);

    private static RouteHandlerBuilder Edit(this RouteHandlerBuilder endpoint) => endpoint.Problems().RequireAuthorization(WorkflowPermissions.Edit);

    private static RouteHandlerBuilder Publish(this RouteHandlerBuilder endpoint) =>
        endpoint.Problems().RequireAuthorization(WorkflowPermissions.Publish);

    private static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
}
