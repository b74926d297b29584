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
using WorkflowOffice.Workflows.Api.Live;
using WorkflowOffice.Workflows.Api.Problems;
using WorkflowOffice.Workflows.Api.Scripting;
using WorkflowOffice.Workflows.Api.TestRuns;
using WorkflowOffice.Workflows.Simulation;

namespace WorkflowOffice.Workflows.Api;

/// <summary>The part of Elsa's HTTP API that the designer and the page 流程版本 use. Read this first: it lists every address.</summary>
public static class WorkflowsApiModule
{
    /// <summary>Elsa's prefix; the designer's remote-endpoint ends with it.</summary>
    public const string Prefix = "/elsa/api";

    /// <summary>The designer finds it beside the API.</summary>
    public const string HubAddress = "/elsa/hubs/workflow-instance";

    /// <summary>Register an <see cref="IWorkflowCaller"/> of your own before or after; the default reads the name from the claims.</summary>
    public static IServiceCollection AddWorkflowsApi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddScoped<IWorkflowCaller, ClaimsCaller>();
        services.AddScoped<WorkflowCommands>().AddScoped<ActivityCatalogue>().AddScoped<IncidentNames>().AddSingleton<StoredTypes>();
        services.AddScoped<WorkflowSimulator>();
        services.AddSignalR().AddJsonProtocol(options => options.PayloadSerializerOptions = ElsaJson.Options);
        services.AddSingleton<ObservedInstances>().AddSingleton<InstanceWatch>().AddHostedService<InstanceWatchService>();
        return services;
    }

    public static void MapWorkflowsApi(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<WorkflowInstanceHub>(HubAddress).RequireAuthorization(WorkflowPermissions.View);
        var elsa = routes.MapGroup(Prefix).AddEndpointFilter<ElsaJsonFilter>().AddEndpointFilter<WorkflowProblemFilter>();
        MapDefinitions(elsa.MapGroup("/workflow-definitions").WithTags("流程定义"));
        elsa.MapGroup("/workflow-definition-versions").WithTags("流程定义")
            .MapDelete("/{id}", DeleteDefinition.DeleteVersionAsync).WithName("DeleteWorkflowDefinitionVersion").WithSummary("删除未使用的版本")
            .RequireAuthorization(WorkflowPermissions.Edit);
        MapDescriptors(elsa);
        MapBulkActions(elsa.MapGroup("/bulk-actions").WithTags("流程定义"));
        MapActivityExecutions(elsa);
        MapInstanceActions(elsa);
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
        group.MapGet("/many-by-id", QueryDefinitions.ManyAsync).WithName("GetWorkflowDefinitionVersions").WithSummary("多个版本").View();
        group.MapGet("/query/count", QueryDefinitions.CountAsync).WithName("CountWorkflowDefinitions").WithSummary("流程的数量").View();
        group.MapGet("/{definitionId}/consumers", QueryDefinitions.ConsumersAsync)
            .WithName("ListWorkflowConsumers").WithSummary("采用这一流程的其他流程").View();
        group.MapGet("/subgraph/{id}", Subgraph.GetAsync).WithName("GetWorkflowSubgraph").WithSummary("一个活动及其内部").View();
        group.MapGet("/subgraph/segments/{id}", Subgraph.SegmentsAsync).WithName("GetWorkflowSubgraphSegments").WithSummary("到一个活动的路径").View();
        group.MapGet("/{definitionId}/export", ExportDefinition.HandleAsync).WithName("ExportWorkflowDefinition").WithSummary("下载流程文件").View()
            .Produces<FileStream>(StatusCodes.Status200OK, "application/json");

        group.MapPost("", SaveDefinition.HandleAsync).WithName("SaveWorkflowDefinition").WithSummary("保存草稿，可同时发布").Edit();
        group.MapPost("/import", ImportDefinition.HandleAsync).WithName("ImportWorkflowDefinition").WithSummary("上传流程文件，存为草稿").Edit()
            .Accepts<object>("application/json", "multipart/form-data");
        group.MapPost("/import-files", ImportDefinition.FilesAsync).WithName("ImportWorkflowDefinitions").WithSummary("上传多个流程文件，存为草稿").Edit()
            .Accepts<object>("multipart/form-data").DisableAntiforgery();
        group.MapPost("/{definitionId}/execute", ExecuteDefinition.ExecuteAsync).WithName("TestRunWorkflow").WithSummary("测试运行，不办理任何事项").Edit();
        group.MapPost("/{definitionId}/dispatch", ExecuteDefinition.DispatchAsync)
            .WithName("TestRunWorkflowForItsId").WithSummary("测试运行，只答复编号").Edit();
        group.MapPost("/{definitionId}/update-references", QueryDefinitions.UpdateReferencesAsync)
            .WithName("UpdateWorkflowReferences").WithSummary("更新对这一流程的引用").Edit();
        group.MapDelete("/{definitionId}/version/{version:int}", DeleteDefinition.DeleteNumberAsync)
            .WithName("DeleteWorkflowDefinitionVersionNumber").WithSummary("删除未使用的版本").Edit();
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
        group.MapGet("/activities", ListActivityDescriptors.HandleAsync).WithName("ListActivityDescriptors").WithSummary("活动目录").View()
            .Produces<ListActivityDescriptors.Answer>();
        group.MapGet("/activities/{typeName}", ListActivityDescriptors.FindAsync).WithName("GetActivityDescriptor").WithSummary("一种活动").View();
        group.MapPost("/activities/{typeName}/options/{input}", ListActivityDescriptors.OptionsAsync)
            .WithName("ListInputOptions").WithSummary("一项输入的可选内容").View();
        group.MapGet("/output-converters", DesignerCatalogues.ListOutputConverters).WithName("ListOutputConverters").WithSummary("输出的换算").View();
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
        elsa.MapPost("/scripting/javascript/type-definitions/{definitionId}", TypeDefinitions.HandleAsync).WithTags("流程设计")
            .WithName("GetScriptTypes").WithSummary("表达式可用的名称").View().Produces<string>(StatusCodes.Status200OK, "text/plain");
        elsa.MapPost("/tests/activities", TestActivity.HandleAsync).WithTags("流程设计")
            .WithName("TestWorkflowActivity").WithSummary("测试一个步骤，不留任何内容").Edit();
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
        group.MapPost("/export/workflow-definitions", ExportDefinitions.HandleAsync)
            .WithName("ExportWorkflowDefinitions").WithSummary("下载多个流程文件").View().Produces<FileStream>(StatusCodes.Status200OK, "application/zip");
        group.MapPost("/delete/workflow-definitions/by-definition-id", BulkDefinitions.DeleteAsync)
            .WithName("DeleteWorkflowDefinitions").WithSummary("删除多个未使用的流程").Edit();
        group.MapPost("/delete/workflow-definitions/by-id", BulkDefinitions.DeleteAsync)
            .WithName("DeleteWorkflowDefinitionVersions").WithSummary("删除多个未使用的版本").Edit();
    }

    private static void MapInstanceActions(RouteGroupBuilder elsa)
    {
        var group = elsa.MapGroup("").WithTags("流程实例");
        group.MapPost("/cancel/workflow-instances/{id}", EndInstances.CancelAsync).WithName("CancelWorkflowInstance").WithSummary("取消流程实例").Operate();
        group.MapPost("/bulk-actions/cancel/workflow-instances", EndInstances.CancelManyAsync)
            .WithName("CancelWorkflowInstances").WithSummary("取消多个流程实例").Operate();
        group.MapDelete("/workflow-instances/{id}", EndInstances.DeleteAsync).WithName("DeleteWorkflowInstance").WithSummary("删除测试运行").Edit();
        group.MapPost("/bulk-actions/delete/workflow-instances/by-id", EndInstances.DeleteManyAsync)
            .WithName("DeleteWorkflowInstances").WithSummary("删除多个测试运行").Edit();
        group.MapGet("/workflow-instances/{id}/export", ExportInstance.HandleAsync)
            .WithName("ExportWorkflowInstance").WithSummary("导出流程实例").View().Produces<FileStream>(StatusCodes.Status200OK, "application/octet-stream");
        group.MapPost("/bulk-actions/export/workflow-instances", ExportInstance.ManyAsync)
            .WithName("ExportWorkflowInstances").WithSummary("导出多个流程实例").View().Produces<FileStream>(StatusCodes.Status200OK, "application/zip");
    }

    private static void MapActivityExecutions(RouteGroupBuilder elsa)
    {
        var group = elsa.MapGroup("/activity-executions").WithTags("流程实例");
        group.MapGet("/list", ActivityExecutions.ListAsync).WithName("ListActivityExecutions").WithSummary("步骤的执行").View();
        group.MapGet("/count", ActivityExecutions.CountAsync).WithName("CountActivityExecutions").WithSummary("步骤的执行次数").View();
        group.MapGet("/by-id", ActivityExecutions.FindAsync).WithName("FindActivityExecution").WithSummary("一次步骤执行").View();
        group.MapGet("/{id}", ActivityExecutions.FindAsync).WithName("GetActivityExecution").WithSummary("一次步骤执行").View();
        group.MapGet("/{id}/call-stack", ActivityExecutions.StackAsync).WithName("GetActivityCallStack").WithSummary("由哪些步骤引起").View();
        group.MapPost("/report", ActivityExecutions.ReportAsync).WithName("ReportActivityExecutions").WithSummary("各步骤的执行情况").View();
        elsa.MapGet("/activity-execution-summaries/list", ActivityExecutions.SummariesAsync).WithTags("流程实例")
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
        group.MapGet("/{id}/journal/{activityId}", GetJournal.LastAsync).WithName("GetLastJournalEntry").WithSummary("一个步骤的最后一条日志").View();
        group.MapPost("/{id}/journal", GetJournal.ByBodyAsync).WithName("SearchWorkflowJournal").WithSummary("执行日志（筛选）").View();
    }

    private static RouteHandlerBuilder View(this RouteHandlerBuilder endpoint) => endpoint.Problems().RequireAuthorization(WorkflowPermissions.View);

    private static RouteHandlerBuilder Edit(this RouteHandlerBuilder endpoint) => endpoint.Problems().RequireAuthorization(WorkflowPermissions.Edit);

    private static RouteHandlerBuilder Operate(this RouteHandlerBuilder endpoint) =>
        endpoint.Problems().RequireAuthorization(WorkflowPermissions.Operate);

    private static RouteHandlerBuilder Publish(this RouteHandlerBuilder endpoint) =>
        endpoint.Problems().RequireAuthorization(WorkflowPermissions.Publish);

    private static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint) => endpoint
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
}
