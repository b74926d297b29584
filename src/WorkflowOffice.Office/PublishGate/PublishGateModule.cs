using WorkflowOffice.Office.PublishGate.Checks;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate;

/// <summary>The check before publication, four eyes, comparison of versions. The table of contents: a new check is one line here.</summary>
internal static class PublishGateModule
{
    internal static IReadOnlyList<IGateCheck> Checks { get; } =
    [
        new PostCheck(), new ReferenceCheck(), new FormCheck(), new FactCheck(), new TemplateFieldCheck(), new DocumentCheck(), new ClockCheck(),
        new ProcedureCheck(), new PredecessorCheck(),
    ];

    internal static IServiceCollection AddPublishGate(this IServiceCollection services)
    {
        services.AddSingleton<IStepKnowledge, OfficeStepKnowledge>();
        services.AddSingleton<DefinitionAnalyser>();
        foreach (var check in Checks)
            services.AddSingleton(check);
        services.AddScoped<InstallationReader>().AddScoped<DefinitionGate>();
        return services;
    }
}
