using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.Documents.CompareVersions;
using WorkflowOffice.Office.Documents.Corrections;
using WorkflowOffice.Office.Documents.DraftDocument;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Office.Documents.Numbers;
using WorkflowOffice.Office.Documents.Pdf;
using WorkflowOffice.Office.Documents.Seals;
using WorkflowOffice.Office.Documents.Volume;

namespace WorkflowOffice.Office.Documents;

/// <summary>Documents: made from templates, reviewed, signed, sealed, issued, served, archived. The table of contents of this folder.</summary>
internal static class DocumentsModule
{
    internal static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration(PdfOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PdfRenderer>();
        services.AddScoped<PdfRenditions>();
        services.AddScoped<FileStore>().AddScoped<DocumentNumbers>().AddScoped<CaseDocuments>();
        services.AddScoped<DocumentServices>().AddScoped<DocumentServing>().AddScoped<DocumentCorrections>().AddScoped<ServeDocumentCheck>();
        services.AddScoped<SealDetails>().AddScoped<DocumentLife>().AddScoped<DocumentCommands>().AddScoped<DocumentActs>();
        services.AddScoped<DraftDocumentHandler>().AddScoped<DocumentNextSteps>().AddScoped<CompareVersionsHandler>().AddScoped<ListNumbersHandler>().AddScoped<SealRegister>().AddScoped<VolumeContents>().AddScoped<DownloadVolumeHandler>();
        return services;
    }

    internal static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        DraftDocumentEndpoint.Map(routes);
        DocumentLifeEndpoints.Map(routes);
        CompareVersionsEndpoint.Map(routes);
        ListNumbersEndpoint.Map(routes);
        SealRegisterEndpoints.Map(routes);
        DownloadVolumeEndpoint.Map(routes);
    }
}
