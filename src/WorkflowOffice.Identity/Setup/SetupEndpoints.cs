using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Identity.Setup;

internal static class SetupEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/setup", SetUpAsync).AllowAnonymous().WithMetadata(new ProtectedByOrigin()).RequireRateLimiting(SignInRateLimit.Policy).WithTags("登录")
            .WithSummary("凭一次性链接创建首批管理员");

    private static async Task<NoContent> SetUpAsync(SetupRequest request, HttpContext http, SetUpInstallation setUp)
    {
        await setUp.RunAsync(request, http.TraceIdentifier, http.RequestAborted);
        return TypedResults.NoContent();
    }
}
