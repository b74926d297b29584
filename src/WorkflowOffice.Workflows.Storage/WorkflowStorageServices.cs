using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Bursts;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Definitions;
using WorkflowOffice.Workflows.Storage.Http;
using WorkflowOffice.Workflows.Storage.Incidents;
using WorkflowOffice.Workflows.Storage.Instances;
using WorkflowOffice.Workflows.Storage.Outbox;
using WorkflowOffice.Workflows.Storage.Pumps;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Timers;
using WorkflowOffice.Workflows.Storage.Triggers;

namespace WorkflowOffice.Workflows.Storage;

/// <summary>Registers the PostgreSQL storage of the runtime.</summary>
public static class WorkflowStorageServices
{
    /// <summary>Bursts, definitions, instances and the pumps, without running the pumps (<see cref="AddWorkflowPumps"/>).</summary>
    public static IServiceCollection AddWorkflowStorage(this IServiceCollection services, string connectionString) =>
        services.AddWorkflowStorage(_ => connectionString);

    /// <summary>As above with a connection string that is known only when the host is built.</summary>
    public static IServiceCollection AddWorkflowStorage(this IServiceCollection services, Func<IServiceProvider, string> connectionString)
    {
        services.TryAddSingleton(s => new OfficeDataSource(connectionString(s)));
        services.TryAddSingleton(s => s.GetRequiredService<OfficeDataSource>().ForAll);
        services.TryAddSingleton<SharedReads>();
        services.TryAddSingleton<SharedBatches>();
        services.TryAddSingleton<IDatabaseClock, DatabaseClock>();
        services.AddOptions<WorkflowsOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(s => RunnerOptions(s.GetRequiredService<IOptions<WorkflowsOptions>>().Value));
        services.TryAddSingleton<WorkflowRunner>();
        services.TryAddSingleton<ActivityRegistry>();
        services.TryAddSingleton(s => new ScriptEvaluatorOptions { LongScripts = s.GetRequiredService<IOptions<WorkflowsOptions>>().Value.LongScripts });
        services.TryAddSingleton<IScriptEvaluator>(s => new JavaScriptEvaluator(s.GetRequiredService<ScriptEvaluatorOptions>()));
        services.TryAddSingleton<IScriptChecker>(s => s.GetRequiredService<IScriptEvaluator>());
        services.TryAddSingleton<ISubWorkflows, SubWorkflows>();
        services.TryAddSingleton<WorkflowDefinitionReader>();
        services.AddSingleton<DefinitionCache>();
        services.AddSingleton<PumpSignals>();
        services.AddSingleton<BurstRunner>();
        services.AddSingleton<IBurstRunner>(s => s.GetRequiredService<BurstRunner>());

        services.AddScoped<DatabaseSession>();
        services.AddScoped<BurstScope>();
        services.AddScoped<IBurst>(scope => scope.GetRequiredService<BurstScope>().Burst);
        services.AddScoped<IOutbox>(scope => scope.GetRequiredService<BurstScope>().Burst);
        services.AddScoped<IChildLimit>(scope => scope.GetRequiredService<BurstScope>().Burst);
        services.AddScoped<IStimuli>(scope => scope.GetRequiredService<BurstScope>().Burst);
        services.AddScoped<TriggerIndex>();
        services.AddScoped<DefinitionEditor>();
        services.AddScoped<PublicationStatement>();
        services.AddScoped<IWorkflowDefinitions, WorkflowDefinitions>();
        services.AddScoped<IWorkflowDefinitionCatalog, DefinitionCatalog>();
        services.AddScoped<IWorkflowInstances, WorkflowInstances>();
        services.AddScoped<IWorkflowInstanceCatalog, InstanceCatalog>();
        services.AddScoped<ITestRuns, TestRuns>();
        services.AddScoped<IIncidentCatalog, IncidentCatalog>();
        services.AddScoped<IIncidentResolver, IncidentResolver>();

        services.AddOptions<WorkflowHttpOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<HttpAllowList>();
        services.AddSingleton<IHttpAllowList>(s => s.GetRequiredService<HttpAllowList>());
        services.AddSingleton<WorkflowHttpClient>();
        services.AddScoped<IOutboxHandler, SendHttpMessage>();

        services.AddSingleton<ResumePump>();
        services.AddSingleton<StartPump>();
        services.AddSingleton<DispatchChannels>();
        services.AddSingleton<IDispatchChannels>(s => s.GetRequiredService<DispatchChannels>());
        services.AddSingleton<IInputOptions>(s => s.GetRequiredService<DispatchChannels>());
        services.AddSingleton<TriggerPump>();
        services.AddSingleton<RequestCleaner>();
        services.AddSingleton(s => new TimerPump(s.GetRequiredService<ResumePump>(), s.GetRequiredService<TriggerPump>()));
        services.AddSingleton(s => new StimulusPump(
            s.GetRequiredService<NpgsqlDataSource>(), s.GetRequiredService<IDatabaseClock>(), s.GetRequiredService<ResumePump>(),
            s.GetRequiredService<StartPump>()));
        services.AddSingleton(s => new OutboxPump(
            s.GetRequiredService<NpgsqlDataSource>(), s.GetRequiredService<IDatabaseClock>(), s.GetRequiredService<IServiceScopeFactory>(),
            s.GetRequiredService<ILogger<OutboxPump>>()));
        return services;
    }

    /// <summary>Runs the pumps in the background of this host.</summary>
    public static IServiceCollection AddWorkflowPumps(this IServiceCollection services) => services.AddHostedService<PumpService>();

    /// <summary>Takes them out again: for a host that steers its clock and fires itself what is due.</summary>
    public static void RemoveWorkflowPumps(this IServiceCollection services) =>
        services.Remove(services.Single(service => service.ImplementationType == typeof(PumpService)));

    /// <summary>A run ends well before the server would end the transaction of a host that says nothing (<see cref="OfficeDataSource"/>).</summary>
    private static WorkflowRunnerOptions RunnerOptions(WorkflowsOptions options) =>
        new() { MaximumTime = TimeSpan.FromSeconds(8), LogPersistence = options.LogPersistence };
}
