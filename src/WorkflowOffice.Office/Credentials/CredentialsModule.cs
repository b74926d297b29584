using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Credentials.RegisterCredential;

namespace WorkflowOffice.Office.Credentials;

/// <summary>证件: the register of credentials; workflows change their status, assignment reads it.</summary>
internal static class CredentialsModule
{
    internal static IServiceCollection AddCredentials(this IServiceCollection services) =>
        services.AddScoped<CredentialRegister>().AddScoped<RegisterCredentialHandler>().AddScoped<LoadDemonstrationCredentials>();

    internal static void MapCredentials(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/credentials", RegisterAsync)
            .RequirePermission(Permissions.CredentialsManage).WithName("RegisterCredential").WithTags("证件").WithSummary("登记执法证、监督证")
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<RegisteredCredential>> RegisterAsync(
        RegisterCredential.RegisterCredential command, HttpContext http, RegisterCredentialHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(command, RequestKeys.From(http, user, "register-credential", command), cancellationToken));
}
