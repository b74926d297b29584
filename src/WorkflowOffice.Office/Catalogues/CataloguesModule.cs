using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.Catalogues;

/// <summary>目录与台账: the entries that forms offer and what registers show, edited with versions and two people like a decision table.</summary>
internal static class CataloguesModule
{
    internal static IServiceCollection AddCatalogues(this IServiceCollection services) =>
        services.AddScoped<CatalogueStore>().AddScoped<CatalogueCheck>().AddScoped<ViewCataloguesHandler>().AddScoped<ChangeCatalogueHandler>().AddScoped<LoadShippedCatalogues>();

    internal static void MapCatalogues(this IEndpointRouteBuilder routes)
    {
        Tagged(routes.MapGet("/api/catalogues", ListAsync), Permissions.DecisionTablesView, "ListCatalogues", "全部目录和台账的定义");
        Tagged(routes.MapGet("/api/catalogues/{kind}/{id}", ViewAsync), Permissions.DecisionTablesView, "ViewCatalogue", "一个目录或台账；不指明版本时为编制中的或已发布的版本");
        Tagged(routes.MapPut("/api/catalogues/{kind}/{id}/draft", SaveAsync), Permissions.DecisionTablesEdit, "SaveCatalogue", "保存编制中的版本");
        Tagged(routes.MapPost("/api/catalogues/{kind}/{id}/submit", SubmitAsync), Permissions.DecisionTablesEdit, "SubmitCatalogue", "提交发布，附修改说明");
        Tagged(routes.MapPost("/api/catalogues/{kind}/{id}/return", ReturnAsync), Permissions.DecisionTablesPublish, "ReturnCatalogue", "退回修改，附理由");
        Tagged(routes.MapPost("/api/catalogues/{kind}/{id}/publish", PublishAsync), Permissions.DecisionTablesPublish, "PublishCatalogue", "发布（编制人以外的人）");
    }

    private static void Tagged(RouteHandlerBuilder route, string permission, string name, string summary) => route
        .RequirePermission(permission).WithName(name).WithTags("目录与台账").WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Ok<IReadOnlyList<CatalogueRow>>> ListAsync(ViewCataloguesHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ListAsync(cancellationToken));

    private static async Task<Ok<CatalogueView>> ViewAsync(CatalogueKind kind, string id, int? version, ViewCataloguesHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ViewAsync(kind, id, version, cancellationToken));

    private static async Task<Ok<SavedCatalogue>> SaveAsync(
        CatalogueKind kind, string id, SaveCatalogue command, HttpContext http, ChangeCatalogueHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.SaveAsync(kind, id, command, RequestKeys.From(http, user, $"save-catalogue/{kind}/{id}", command), cancellationToken));

    private static async Task<Ok<CatalogueStanding>> SubmitAsync(
        CatalogueKind kind, string id, ChangeCatalogueWords words, HttpContext http, ChangeCatalogueHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.SubmitAsync(kind, id, words.Words, RequestKeys.From(http, user, $"submit-catalogue/{kind}/{id}", words), cancellationToken));

    private static async Task<Ok<CatalogueStanding>> ReturnAsync(
        CatalogueKind kind, string id, ChangeCatalogueWords words, HttpContext http, ChangeCatalogueHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ReturnAsync(kind, id, words.Words, RequestKeys.From(http, user, $"return-catalogue/{kind}/{id}", words), cancellationToken));

    private static async Task<Ok<CatalogueStanding>> PublishAsync(
        CatalogueKind kind, string id, HttpContext http, ChangeCatalogueHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.PublishAsync(kind, id, RequestKeys.From(http, user, $"publish-catalogue/{kind}/{id}", id), cancellationToken));
}
