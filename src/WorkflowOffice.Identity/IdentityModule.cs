using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Identity;

/// <summary>Users, units, posts, sign-in, permissions and audit: what the host adds and maps.</summary>
public static class IdentityModule
{
    /// <param name="useDatabase">Chooses provider and connection of the scope; inside a burst it must be the burst's connection and transaction.</param>
    public static IServiceCollection AddIdentity(
        this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> useDatabase)
    {
        services.AddDbContext<IdentityDbContext>((provider, options) =>
        {
            useDatabase(provider, options);
            // Migrations are SQL by hand without a model snapshot; a test compares the migrated schema with the model instead.
            options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        });
        services.AddScoped<AuditTrail>();
        return services;
    }
}
