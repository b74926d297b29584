using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>DbContexts that share the scope's connection and, inside a burst, its transaction.</summary>
public static class SessionDbContexts
{
    private const int PoolSize = 128;

    /// <summary>
    /// The context comes from a pool, because making one (options, services of its own) cost more than what it is used for in a short request;
    /// it must keep nothing of its own from one use to the next.
    /// </summary>
    /// <param name="onLease">What a scope does with the context before its first use.</param>
    public static IServiceCollection AddSessionDbContext<TContext>(
        this IServiceCollection services, Action<NpgsqlDbContextOptionsBuilder>? configure = null, Action<TContext>? onLease = null, params IInterceptor[] interceptors)
        where TContext : DbContext
    {
        services.AddPooledDbContextFactory<TContext>(
            options =>
            {
                options.UseNpgsql(configure).AddInterceptors(JoinBurstInterceptor.Instance).AddInterceptors(interceptors);
                // Migrations are SQL by hand without a model snapshot; tests compare the migrated schema with the model instead.
                options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
                if (FailPoint.Armed)
                    options.AddInterceptors(FailPointCommandInterceptor.Instance);
            },
            PoolSize);
        services.AddScoped(scope =>
        {
            var session = scope.GetRequiredService<DatabaseSession>();
            var context = scope.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext();
            context.Database.SetDbConnection(session.Connection);
            JoinBurstInterceptor.Instance.Enter(context, session);
            onLease?.Invoke(context);
            return context;
        });
        return services;
    }
}
