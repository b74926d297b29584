using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Identity.Access;

namespace WorkflowOffice.Office.DeadlineWatch.Scheme;

internal static class WatchSchemeEndpoints
{
    private const string Path = "/api/watch-scheme";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ViewAsync).RequirePermission(Permissions.WatchView)
            .WithName("ViewWatchScheme").WithTags("期限").WithSummary("预警与督办方案");
        routes.MapPost(Path, SaveAsync).RequirePermission(Permissions.WatchEdit)
            .WithName("SaveWatchScheme").WithTags("期限").WithSummary("编制预警与督办方案").ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost(Path + "/{version:int}/publish", PublishAsync).RequirePermission(Permissions.WatchPublish)
            .WithName("PublishWatchScheme").WithTags("期限").WithSummary("复核发布").ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapPost(Path + "/{version:int}/discard", DiscardAsync).RequirePermission(Permissions.WatchPublish)
            .WithName("DiscardWatchScheme").WithTags("期限").WithSummary("退回编制").ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<Ok<WatchSchemeView>> ViewAsync(WatchSchemeHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ViewAsync(cancellationToken));

    private static async Task<Ok<WatchSchemeView>> SaveAsync(
        SaveWatchScheme command, HttpContext http, WatchSchemeHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        await handler.SaveAsync(command, RequestKeys.From(http, user, "save-watch-scheme", command), cancellationToken);
        return await ViewAsync(handler, cancellationToken);
    }

    private static async Task<Ok<WatchSchemeView>> PublishAsync(
        int version, HttpContext http, WatchSchemeHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        await handler.PublishAsync(version, RequestKeys.From(http, user, $"publish-watch-scheme/{version}", version), cancellationToken);
        return await ViewAsync(handler, cancellationToken);
    }

    private static async Task<Ok<WatchSchemeView>> DiscardAsync(
        int version, HttpContext http, WatchSchemeHandler handler, ICurrentUser user, CancellationToken cancellationToken)
    {
        await handler.DiscardAsync(version, RequestKeys.From(http, user, $"discard-watch-scheme/{version}", version), cancellationToken);
        return await ViewAsync(handler, cancellationToken);
    }
}
