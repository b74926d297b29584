using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace WorkflowOffice.Workflows.Api.Access;

/// <summary>Asks for a permission beyond the one that the endpoint itself requires.</summary>
internal static class Rights
{
    public static async Task<bool> HasAsync(HttpContext http, string permission) =>
        (await http.RequestServices.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, null, permission)).Succeeded;
}
