using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Office.Calendar.DecideArrangement;
using WorkflowOffice.Office.Calendar.PreviewArrangement;
using WorkflowOffice.Office.Calendar.ReadArrangement;
using WorkflowOffice.Office.Calendar.SubmitArrangement;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Paging;

namespace WorkflowOffice.Office.Calendar;

/// <summary>节假日维护: enter, look at what would move, submit, and a second person publishes (deadlines.md §7.3).</summary>
internal static class CalendarMaintenanceEndpoints
{
    internal static void Map(IEndpointRouteBuilder routes)
    {
        Tagged(routes.MapGet("/api/calendar/{year:int}/export", Export), Permissions.CalendarView, "ExportCalendarYear", "导出一年的安排（JSON）");
        Tagged(routes.MapGet("/api/calendar/versions", ListAsync), Permissions.CalendarView, "ListCalendarVersions", "节假日版本");
        Tagged(routes.MapGet("/api/calendar/versions/{id:guid}", ViewAsync), Permissions.CalendarView, "ViewCalendarVersion", "一个版本的内容");
        Tagged(routes.MapGet("/api/calendar/versions/{id:guid}/preview", PreviewVersionAsync), Permissions.CalendarPublish, "PreviewCalendarVersion", "发布后哪些期限变动");
        Tagged(routes.MapPost("/api/calendar/read", Read), Permissions.CalendarEdit, "ReadHolidayNotice", "识别粘贴的通知或者导入的文件（不保存）");
        Tagged(routes.MapPost("/api/calendar/preview", PreviewAsync), Permissions.CalendarEdit, "PreviewHolidayArrangement", "保存前查看问题和变动的期限（不保存）");
        Tagged(routes.MapPost("/api/calendar/versions", SubmitAsync), Permissions.CalendarEdit, "SubmitHolidayArrangement", "提交复核");
        Tagged(routes.MapPost("/api/calendar/versions/{id:guid}/publish", PublishAsync), Permissions.CalendarPublish, "PublishCalendarVersion", "复核发布（录入人不得复核）");
        Tagged(routes.MapPost("/api/calendar/versions/{id:guid}/return", ReturnAsync), Permissions.CalendarPublish, "ReturnCalendarVersion", "退回录入人");
        Tagged(routes.MapPost("/api/calendar/versions/{id:guid}/withdraw", WithdrawAsync), Permissions.CalendarEdit, "WithdrawCalendarVersion", "录入人撤回");
    }

    private static void Tagged(RouteHandlerBuilder route, string permission, string name, string summary) => route
        .RequirePermission(permission).WithName(name).WithTags("节假日").WithSummary(summary)
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Ok<CalendarYear> Export(int year, ViewCalendarHandler handler) => TypedResults.Ok(handler.ExportYear(year));

    private static async Task<Ok<CalendarVersionList>> ListAsync(ViewVersionsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ListAsync(cancellationToken));

    private static async Task<Ok<CalendarVersionDetail>> ViewAsync(Guid id, ViewVersionsHandler handler, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.ViewAsync(id, cancellationToken));

    private static Ok<HolidayNoticeReading> Read(ReadArrangement.ReadArrangement command) => TypedResults.Ok(ReadArrangementHandler.Read(command));

    private static async Task<Ok<ArrangementPreview>> PreviewAsync(
        HolidayArrangement arrangement, PreviewArrangementHandler handler, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.PreviewAsync(arrangement, PageRequest.Of(page, pageSize), cancellationToken));

    private static async Task<Ok<ArrangementPreview>> PreviewVersionAsync(
        Guid id, PreviewArrangementHandler handler, int? page, int? pageSize, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.PreviewAsync(id, PageRequest.Of(page, pageSize), cancellationToken));

    private static async Task<Ok<SubmittedArrangement>> SubmitAsync(
        SubmitArrangement.SubmitArrangement command, HttpContext http, SubmitArrangementHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(command, RequestKeys.From(http, user, "submit-calendar", command), cancellationToken));

    private static Task<Ok<DecidedArrangement>> PublishAsync(
        Guid id, DecideArrangement.DecideArrangement command, HttpContext http, DecideArrangementHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        DecideAsync(id, CalendarVersionState.Published, command, http, handler, user, cancellationToken);

    private static Task<Ok<DecidedArrangement>> ReturnAsync(
        Guid id, DecideArrangement.DecideArrangement command, HttpContext http, DecideArrangementHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        DecideAsync(id, CalendarVersionState.Returned, command, http, handler, user, cancellationToken);

    private static Task<Ok<DecidedArrangement>> WithdrawAsync(
        Guid id, DecideArrangement.DecideArrangement command, HttpContext http, DecideArrangementHandler handler, ICurrentUser user, CancellationToken cancellationToken) =>
        DecideAsync(id, CalendarVersionState.Withdrawn, command, http, handler, user, cancellationToken);

    private static async Task<Ok<DecidedArrangement>> DecideAsync(
        Guid id, CalendarVersionState to, DecideArrangement.DecideArrangement command, HttpContext http, DecideArrangementHandler handler, ICurrentUser user,
        CancellationToken cancellationToken) =>
        TypedResults.Ok(await handler.HandleAsync(id, to, command, RequestKeys.From(http, user, $"{to}-calendar/{id}", command), cancellationToken));
}
