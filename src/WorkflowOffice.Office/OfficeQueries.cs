using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.AddressBook;
using WorkflowOffice.Office.Attachments;
using WorkflowOffice.Office.Attachments.DownloadAttachment;
using WorkflowOffice.Office.Attachments.ListAttachments;
using WorkflowOffice.Office.Attachments.UploadAttachment;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Calendar.PreviewArrangement;
using WorkflowOffice.Office.Calendar.Versions;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Cases.ListCases;
using WorkflowOffice.Office.Cases.ViewAudit;
using WorkflowOffice.Office.Cases.ViewCase;
using WorkflowOffice.Office.Cases.ViewFlow;
using WorkflowOffice.Office.Cases.ViewSteps;
using WorkflowOffice.Office.DeadlineBoard;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.ViewClock;
using WorkflowOffice.Office.Desk.ViewDesk;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.DownloadFile;
using WorkflowOffice.Office.Documents.ViewDocument;
using WorkflowOffice.Office.Draws.ViewDraws;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.ListTasks;
using WorkflowOffice.Office.Inbox.ViewTask;
using WorkflowOffice.Office.Notices.ListNotices;
using WorkflowOffice.Office.Notices.MarkRead;

namespace WorkflowOffice.Office;

/// <summary>Everything the pages read, and attachments: the table of contents of the read side.</summary>
internal static class OfficeQueries
{
    internal static IServiceCollection AddOfficeQueries(this IServiceCollection services)
    {
        services.AddScoped<CaseVisibility>();
        services.AddScoped<TaskRows>().AddScoped<CaseHeads>().AddScoped<ClockRows>().AddScoped<DocumentRows>().AddScoped<StepRows>();
        services.AddScoped<AttachmentRows>().AddScoped<CaseIncidents>();

        services.AddScoped<ViewDeskHandler>();
        services.AddScoped<ListTasksHandler>().AddScoped<ViewTaskHandler>();
        services.AddScoped<ListCasesHandler>().AddScoped<ViewCaseHandler>().AddScoped<ViewFlowHandler>();
        services.AddScoped<ViewStepsHandler>().AddScoped<ViewAuditHandler>().AddScoped<ViewDrawsHandler>();
        services.AddScoped<BoardClocks>().AddScoped<BoardRows>().AddScoped<BoardHandler>().AddScoped<BoardExport>();
        services.AddScoped<ViewClockHandler>().AddScoped<ClockActions>();
        services.AddScoped<ViewDocumentHandler>().AddScoped<DownloadFileHandler>();
        services.AddScoped<ListAttachmentsHandler>().AddScoped<UploadAttachmentHandler>().AddScoped<DownloadAttachmentHandler>();
        services.AddScoped<ListNoticesHandler>().AddScoped<MarkReadHandler>();
        services.AddScoped<ViewCalendarHandler>().AddScoped<ViewVersionsHandler>();
        services.AddScoped<PreviewArrangementHandler>();
        return services;
    }

    internal static IEndpointRouteBuilder MapOfficeQueries(this IEndpointRouteBuilder routes)
    {
        ViewDeskEndpoint.Map(routes);
        ListTasksEndpoint.Map(routes);
        ViewTaskEndpoint.Map(routes);
        ListCasesEndpoint.Map(routes);
        ViewCaseEndpoint.Map(routes);
        ViewFlowEndpoint.Map(routes);
        ViewStepsEndpoint.Map(routes);
        ViewAuditEndpoint.Map(routes);
        ViewDrawsEndpoint.Map(routes);
        BoardEndpoints.Map(routes);
        ViewClockEndpoint.Map(routes);
        ViewDocumentEndpoint.Map(routes);
        DownloadFileEndpoint.Map(routes);
        ListAttachmentsEndpoint.Map(routes);
        UploadAttachmentEndpoint.Map(routes);
        DownloadAttachmentEndpoint.Map(routes);
        ListNoticesEndpoint.Map(routes);
        MarkReadEndpoint.Map(routes);
        AddressBookEndpoints.Map(routes);
        ViewCalendarEndpoint.Map(routes);
        return routes;
    }
}
