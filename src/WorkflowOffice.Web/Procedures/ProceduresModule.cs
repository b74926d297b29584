using WorkflowOffice.Workflows.Api;
using WorkflowOffice.Workflows.Api.Access;

namespace WorkflowOffice.Web.Procedures;

/// <summary>The API of the designer and of 流程版本, joined to sign-in.</summary>
internal static class ProceduresModule
{
    public static void AddProcedures(this IServiceCollection services)
    {
        services.AddScoped<IWorkflowCaller, CurrentUserAsCaller>();
        services.AddScoped<IIncidentListener, RecordIncidentActions>();
        services.AddWorkflowsApi();
    }
}
