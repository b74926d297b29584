using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Templates;

/// <summary>The library of Word templates (文书模板): versions, checks, preview, four eyes. The table of contents of this folder.</summary>
internal static class TemplatesModule
{
    internal static IServiceCollection AddTemplates(this IServiceCollection services)
    {
        services.AddSingleton<TemplateCatalog>().AddSingleton<CompiledTemplates>();
        services.AddScoped<TemplateLibrary>().AddScoped<TemplateLog>().AddScoped<TemplateRows>().AddScoped<LoadShippedTemplates>();
        services.AddScoped<ViewTemplateHandler>().AddScoped<TemplateFilesHandler>().AddScoped<UploadTemplateHandler>().AddScoped<TemplateCommands>();
        return services;
    }

    internal static void MapTemplates(this IEndpointRouteBuilder routes) => TemplateEndpoints.Map(routes);
}
