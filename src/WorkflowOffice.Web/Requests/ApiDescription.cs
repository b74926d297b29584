using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
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
            // Where one place may leave a value out, the generator adds null to the shared list of names; those places say so themselves.
            foreach (var schema in document.Components?.Schemas?.Values ?? [])
            {
                if (schema.Enum?.Any(value => value is null) == true)
                    (schema.Enum as List<JsonNode>)?.RemoveAll(value => value is null);
            }

            // An empty list is none at all in an address, and no endpoint asks for more; the generator calls lists required.
            foreach (var parameter in document.Paths.Values.SelectMany(path => path.Operations ?? []).SelectMany(operation => operation.Value.Parameters ?? []).OfType<OpenApiParameter>())
                parameter.Required &= parameter.Schema?.Type?.HasFlag(JsonSchemaType.Array) != true;

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
