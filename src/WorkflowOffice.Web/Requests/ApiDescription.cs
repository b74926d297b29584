using Microsoft.Extensions.Options;
using WorkflowOffice.Identity;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Web.Requests;

/// <summary>The OpenAPI document: open in demonstration mode, otherwise for those who may see it.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", openApi =>
        openApi.AddDocumentTransformer((document, context, _) =>
        {
            document.Info.Title = context.ApplicationServices.GetRequiredService<IOptions<InstallationOptions>>().Value.ProductName;
            document.Servers = [];
            return Task.CompletedTask;
        }));

    public static void MapApiDescription(this WebApplication app)
    {
        var endpoint = app.MapOpenApi("/openapi/{documentName}.json");
        if (app.Services.GetRequiredService<IOptions<InstallationOptions>>().Value.Demonstration)
            endpoint.AllowAnonymous();
        else
            endpoint.RequirePermission(Permissions.ApiDescriptionView);
    }
}
