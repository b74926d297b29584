using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Office.TestRuns;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Registry;
using WorkflowOffice.Workflows.Simulation;

namespace WorkflowOffice.Office.Pickers;

/// <summary>The lists that the designer's pickers are filled from, by <c>OptionsSource</c>. A new list is one line here.</summary>
internal static class PickersModule
{
    internal static IServiceCollection AddPickers(this IServiceCollection services)
    {
        services.AddScoped<IInputOptions, PostOptions>().AddScoped<IInputOptions, UnitOptions>();
        services.AddScoped<IInputOptions, TemplateOptions>().AddScoped<IInputOptions, DeadlineRuleOptions>();
        services.AddScoped<IInputOptions, LadderOptions>().AddScoped<IInputOptions, DecisionTableOptions>();
        services.AddScoped<IInputOptions, TaskCheckOptions>().AddScoped<IInputOptions, WorkflowOptions>();
        services.AddScoped<IInputOptions, FormOptions>().AddScoped<ReferenceCatalogue>().AddScoped<IInputOptions>(scope => scope.GetRequiredService<ReferenceCatalogue>());
        services.AddSingleton<IInputOptions, GateOptions>();
        services.AddScoped<IDraftPreparation, CopyChosenForm>();
        services.AddSingleton<IDraftPreparation, NameTasksByTitle>().AddScoped<IDraftPreparation, FillPortsFromTable>();
        services.AddSingleton<IStepSimulation, SimulatedCase>();
        return services;
    }
}
