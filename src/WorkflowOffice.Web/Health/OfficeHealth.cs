using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using WorkflowOffice.Web.Startup;

namespace WorkflowOffice.Web.Health;

/// <summary>/health/live: the process answers. /health/ready: the database answers and start-up is done.</summary>
internal static class OfficeHealth
{
    public static void AddOfficeHealth(this IServiceCollection services)
    {
        services.AddSingleton<StartupSequence>();
        services.AddHealthChecks().AddCheck<DatabaseReady>("database");
    }

    public static void MapOfficeHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
    }
}
