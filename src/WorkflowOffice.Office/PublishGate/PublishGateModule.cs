using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.PublishGate.Checks;
using WorkflowOffice.Office.PublishGate.CheckVersion;
using WorkflowOffice.Office.PublishGate.CompareVersions;
using WorkflowOffice.Office.PublishGate.ListDrafts;
using WorkflowOffice.Office.PublishGate.ReturnVersion;
using WorkflowOffice.Office.PublishGate.ReviewVersion;
using WorkflowOffice.Office.PublishGate.SubmitVersion;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Hosting;

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
        services.AddScoped<WorkflowLedger>().AddScoped<WorkflowWords>().AddScoped<PublicationVerdict>();
        services.AddScoped<IPublicationGate, PublicationGate>();
        services.AddScoped<IWorkflowDefinitionListener, RecordWorkflowChanges>();
        services.AddScoped<SubmitVersionHandler>().AddScoped<ReturnVersionHandler>();
        services.AddScoped<ReviewVersionHandler>().AddScoped<ListDraftsHandler>().AddScoped<CompareVersionsHandler>();
        return services;
    }

    internal static void MapPublishGate(this IEndpointRouteBuilder routes)
    {
        CheckVersionEndpoint.Map(routes);
        ReviewVersionEndpoint.Map(routes);
        ListDraftsEndpoint.Map(routes);
        SubmitVersionEndpoint.Map(routes);
        ReturnVersionEndpoint.Map(routes);
        CompareVersionsEndpoint.Map(routes);
    }
}
