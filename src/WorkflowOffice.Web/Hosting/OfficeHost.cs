using WorkflowOffice.Identity;
using WorkflowOffice.Identity.SignIn;
using WorkflowOffice.Office;
using WorkflowOffice.Web.Database;
using WorkflowOffice.Web.Demo;
using WorkflowOffice.Web.Health;
using WorkflowOffice.Web.Pages;
using WorkflowOffice.Web.Problems;
using WorkflowOffice.Web.Procedures;
using WorkflowOffice.Web.Requests;
using WorkflowOffice.Web.Startup;
using WorkflowOffice.Workflows.Api;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Web.Hosting;

/// <summary>The table of contents of the host: which modules it carries, in which order requests pass, in which order it starts.</summary>
internal static class OfficeHost
{
    public static void AddOfficeHost(this WebApplicationBuilder builder)
    {
        builder.AddInstallation();
        builder.AddOfficeDatabase();
        builder.AddRequestLimits();
        builder.Services.AddProblems();
        builder.Services.AddProcedures();
        builder.Services.AddOfficeHealth();
        builder.Services.AddApiDescription();
        builder.Services.AddIdentity();
        builder.Services.AddSingleton(_ => new ActivityRegistry().AddAssembly(typeof(OfficeModule).Assembly));
        builder.Services.AddOffice();
        builder.AddOfficeFiles();
        builder.AddDemonstration();

        // Start-up, in this order, under one lock shared by all hosts.
        builder.Services.AddStartupTask<MigrateIdentity>();
        builder.Services.AddStartupTask<MigrateWorkflows>();
        builder.Services.AddStartupTask<MigrateOffice>();
        builder.Services.AddStartupTask<PrepareCalendar>();
        builder.Services.AddStartupTask<PrepareOrganisation>();
        builder.Services.AddStartupTask<LoadTemplates>();
        builder.Services.AddStartupTask<LoadDecisionTables>();
        builder.Services.AddStartupTask<LoadCatalogues>();
        builder.Services.AddStartupTask<PrepareProfiles>();
        builder.Services.AddStartupTask<LoadWorkflows>();
    }

    public static void UseOfficeHost(this WebApplication app)
    {
        app.UseCorrelation();
        app.UseSecurityHeaders();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UsePages();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgeryHeader();
        app.UseRequestLimits();
        app.UseStorableText();

        app.MapOfficeHealth();
        app.MapApiDescription();
        app.MapIdentity();
        app.MapOffice();
        app.MapWorkflowsApi();
        app.MapPages();
    }
}
