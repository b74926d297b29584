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
        MapDescriptors(elsa);
        MapBulkActions(elsa.MapGroup("/bulk-actions").WithTags("流程定义"));
        MapActivityExecutions(elsa);
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

    private static void MapDescriptors(RouteGroupBuilder elsa)
    {
        var group = elsa.MapGroup("/descriptors").WithTags("流程设计");
        group.MapGet("/activities", ListActivityDescriptors.Handle).WithName("ListActivityDescriptors").WithSummary("活动目录").View();
        group.MapGet("/expression-descriptors", DesignerCatalogues.ListExpressions).WithName("ListExpressionDescriptors").WithSummary("值的写法").View();
        group.MapGet("/variables", DesignerCatalogues.ListVariableTypes).WithName("ListVariableTypes").WithSummary("变量类型").View();
        group.MapGet("/storage-drivers", DesignerCatalogues.ListStorageDrivers).WithName("ListStorageDrivers").WithSummary("变量的保存方式").View();
        group.MapGet("/incident-strategies", DesignerCatalogues.ListIncidentStrategies).WithName("ListIncidentStrategies").WithSummary("故障处理方式").View();
        group.MapGet("/workflow-activation-strategies", DesignerCatalogues.ListActivationStrategies)
            .WithName("ListActivationStrategies").WithSummary("发起限制").View();
        group.MapGet("/log-persistence-strategies", DesignerCatalogues.ListLogPersistenceStrategies)
            .WithName("ListLogPersistenceStrategies").WithSummary("日志留存方式").View();
        group.MapGet("/commit-strategies/workflows", DesignerCatalogues.ListCommitStrategies)
            .WithName("ListWorkflowCommitStrategies").WithSummary("流程的提交方式").View();
        group.MapGet("/commit-strategies/activities", DesignerCatalogues.ListCommitStrategies)
            .WithName("ListActivityCommitStrategies").WithSummary("活动的提交方式").View();
        elsa.MapGet("/features/installed", DesignerCatalogues.ListFeatures).WithTags("流程设计")
            .WithName("ListInstalledFeatures").WithSummary("设计器的可选功能").View();
        elsa.MapGet("/package/version", DesignerCatalogues.GetPackageVersion).WithTags("流程设计")
            .WithName("GetPackageVersion").WithSummary("接口版本").View();
    }

    private static void MapBulkActions(RouteGroupBuilder group)
    {
        group.MapPost("/publish/workflow-definitions/by-definition-ids", BulkDefinitions.PublishAsync)
            .WithName("PublishWorkflowDefinitions").WithSummary("发布多个流程").Publish();
        group.MapPost("/retract/workflow-definitions/by-definition-ids", BulkDefinitions.RetractAsync)
            .WithName("RetractWorkflowDefinitions").WithSummary("撤回多个流程").Publish();
        group.MapPost("/delete/workflow-definitions/by-definition-id", BulkDefinitions.DeleteAsync)
            .WithName("DeleteWorkflowDefinitions").WithSummary("删除多个未使用的流程").Edit();
        group.MapPost("/delete/workflow-definitions/by-id", BulkDefinitions.DeleteAsync)
            .WithName("DeleteWorkflowDefinitionVersions").WithSummary("删除多个未使用的版本").Edit();
    }

    private static void MapActivityExecutions(RouteGroupBuilder elsa)
    {
        var group = elsa.MapGroup("/activity-executions").WithTags("流程实例");
        group.MapGet("/list", ActivityExecutions.ListAsync).WithName("ListActivityExecutions").WithSummary("步骤的执行").View();
        group.MapGet("/count", ActivityExecutions.CountAsync).WithName("CountActivityExecutions").WithSummary("步骤的执行次数").View();
        group.MapPost("/report", ActivityExecutions.ReportAsync).WithName("ReportActivityExecutions").WithSummary("各步骤的执行情况").View();
        elsa.MapGet("/activity-execution-summaries/list", ActivityExecutions.ListAsync).WithTags("流程实例")
            .WithName("ListActivityExecutionSummaries").WithSummary("步骤的执行摘要").View();
    }

    private static void MapInstances(RouteGroupBuilder group)
    {
        group.MapPost("", ListInstances.ByBodyAsync).WithName("SearchWorkflowInstances").WithSummary("流程实例列表（筛选）").View();
        group.MapGet("", ListInstances.ByQueryAsync).WithName("ListWorkflowInstances").WithSummary("流程实例列表").View();
        group.MapGet("/{id}", GetInstance.HandleAsync).WithName("GetWorkflowInstance").WithSummary("流程实例").View();
        group.MapGet("/{id}/execution-state", GetInstance.ExecutionStateAsync).WithName("GetWorkflowInstanceState").WithSummary("运行状态").View();
        group.MapGet("/{id}/variables", ListVariables.HandleAsync).WithName("ListWorkflowInstanceVariables").WithSummary("流程变量").View();
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
