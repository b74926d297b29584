using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Profiles;

/// <summary>制度配置: which regulation holds for whom from when. The table of contents of this folder.</summary>
internal static class ProfilesModule
{
    private const string Tag = "制度配置";

    internal static IServiceCollection AddProfiles(this IServiceCollection services) =>
        services.AddScoped<ProfileStore>().AddScoped<ViewProfilesHandler>().AddScoped<ChangeProfileHandler>().AddScoped<LoadDemonstrationProfiles>();

    internal static void MapProfiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/profiles", ViewAsync).RequirePermission(Permissions.DecisionTablesView).WithName("ViewProfiles").WithTags(Tag).WithSummary("配置档、适用情况与合并后的参数");
        routes.MapPost("/api/profiles/{id}/changes", ProposeAsync)
            .RequirePermission(Permissions.DecisionTablesEdit).WithName("ProposeProfileChange").WithTags(Tag).WithSummary("提出启用或者停用配置档")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost("/api/profile-changes/{id:guid}/confirm", ConfirmAsync)
            .RequirePermission(Permissions.DecisionTablesPublish).WithName("ConfirmProfileChange").WithTags(Tag).WithSummary("确认配置修改（提出人以外的人）")
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<ProfilesView>> ViewAsync(
        DateOnly? on, Guid? unitId, ViewProfilesHandler handler, TimeProvider clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(on ?? LegalTime.DateOf(clock.GetUtcNow()), unitId, cancellationToken));

    private static async Task<Ok<ProfileChanged>> ProposeAsync(
        string id, ProposeProfileChange command, HttpContext http, ChangeProfileHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ProposeAsync(id, command, RequestKeys.From(http, user, $"propose-profile/{id}", command), cancellationToken));

    private static async Task<Ok<ProfileChanged>> ConfirmAsync(
        Guid id, HttpContext http, ChangeProfileHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ConfirmAsync(id, RequestKeys.From(http, user, $"confirm-profile/{id}", id), cancellationToken));
}
