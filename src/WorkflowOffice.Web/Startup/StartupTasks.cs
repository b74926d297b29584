namespace WorkflowOffice.Web.Startup;

internal static class StartupTasks
{
    /// <summary>Registers a step; steps run in the order of registration.</summary>
    public static IServiceCollection AddStartupTask<TTask>(this IServiceCollection services)
        where TTask : StartupTask
    {
        services.AddScoped<TTask>();
        services.AddSingleton(new StartupStep(typeof(TTask)));
        return services;
    }
}
