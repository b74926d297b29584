using Microsoft.AspNetCore.Routing;
using WorkflowOffice.Office.Archive;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Office.Calendar.DecideArrangement;
using WorkflowOffice.Office.Calendar.SubmitArrangement;
using WorkflowOffice.Office.CaseGates;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Cases.StartCase;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.Credentials;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.DeadlineWatch.ChangeClock;
using WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;
using WorkflowOffice.Office.DeadlineWatch.Requests;
using WorkflowOffice.Office.DeadlineWatch.Reviews;
using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Inbox.ClaimTask;
using WorkflowOffice.Office.Inbox.CompleteTask;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Office.Inbox.Forms.Rules;
using WorkflowOffice.Office.Inbox.SaveDraft;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Office.Parameters;
using WorkflowOffice.Office.Pickers;
using WorkflowOffice.Office.Profiles;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Office.RecordAccess;
using WorkflowOffice.Office.Registers;
using WorkflowOffice.Office.Templates;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office;

/// <summary>The office: cases, inbox, clocks, documents. The table of contents of this project.</summary>
public static class OfficeModule
{
    /// <summary>The host registers <see cref="OfficeDbContext"/>: it chooses provider and connection, inside a burst the burst's own.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services)
    {
        services.AddOptions<OfficeFilesOptions>().BindConfiguration(OfficeFilesOptions.Section);
        services.AddSingleton<OfficeCalendar>().AddHostedService<CalendarWatcher>();
        services.AddScoped(scope => scope.GetRequiredService<OfficeCalendar>().Current);
        services.AddScoped<IBurstParticipant, CaseUpkeep>();
        services.AddScoped<CaseWork>().AddScoped<BurstMessages>().AddScoped<CaseOpening>().AddScoped<StartCaseHandler>();
        services.AddScoped<Assignments>().AddScoped<TaskStore>().AddScoped<FieldNames>().AddScoped<FormRules>().AddScoped<DocumentMatrix>();
        services.AddScoped<ClaimTaskHandler>().AddScoped<SaveDraftHandler>().AddScoped<CompleteTaskHandler>();
        services.AddScoped<ITaskCheck, ServeDocumentCheck>().AddScoped<ITaskCheck, ArchiveCheck>();
        services.AddScoped<ITaskCheck, CollectiveDiscussionCheck>().AddScoped<ITaskCheck, BranchSupervisionTeamCheck>();
        services.AddScoped<ClockKeeper>().AddScoped<ClockWinder>().AddScoped<ClockRinger>().AddScoped<ClockHistory>().AddScoped<NoticeBoard>();
        services.AddScoped<ClockSteering>().AddScoped<ExtensionLimit>().AddScoped<ServiceCorrection>().AddScoped<ClockRequests>().AddScoped<ClockReviews>().AddSingleton<ReopenedClocks>();
        services.AddScoped<Approvers>().AddScoped<ChangeClockHandler>().AddScoped<ClockRecompute>().AddSingleton<ClockSweep>();
        services.AddScoped<ITaskHandler, DecideClockRequest>().AddScoped<ITaskHandler, DecideClockReview>();
        services.AddScoped<WatchSchemes>().AddScoped<WatchSchemeHandler>();
        services.AddScoped<RecordAccessRules>();
        services.AddDocuments().AddTemplates();
        services.AddPublishGate().AddPickers();
        services.AddParameters().AddCatalogues().AddDecisionTables().AddCredentials().AddRegisters();
        services.AddProfiles().AddScoped<GateKeeper>();
        services.AddScoped<SubmitArrangementHandler>().AddScoped<DecideArrangementHandler>();
        return services.AddOfficeQueries();
    }

    public static void MapOffice(this IEndpointRouteBuilder routes)
    {
        StartCaseEndpoint.Map(routes);
        ClaimTaskEndpoint.Map(routes);
        SaveDraftEndpoint.Map(routes);
        CompleteTaskEndpoint.Map(routes);
        ChangeClockEndpoint.Map(routes);
        WatchSchemeEndpoints.Map(routes);
        routes.MapDocuments();
        routes.MapTemplates();
        routes.MapPublishGate();
        routes.MapParameters();
        routes.MapDecisionTables();
        routes.MapCatalogues();
        routes.MapProfiles();
        routes.MapCredentials();
        routes.MapRegisters();
        CalendarMaintenanceEndpoints.Map(routes);
        routes.MapOfficeQueries();
    }
}
