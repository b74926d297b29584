using WorkflowOffice.Workflows.Api;
using WorkflowOffice.Workflows.Api.Access;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Web.Procedures;

/// <summary>The API of the designer and of 流程版本, joined to sign-in and audit.</summary>
internal static class ProceduresModule
{
    public static void AddProcedures(this IServiceCollection services)
    {
        services.AddScoped<IWorkflowCaller, CurrentUserAsCaller>();
        services.AddScoped<IIncidentListener, RecordIncidentActions>();
        services.AddWorkflowsApi();
    }
}
