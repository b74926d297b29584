using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using WorkflowOffice.Workflows.Storage.FailPoints;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Lets any DbContext share the scope's connection and, inside a burst, its transaction.</summary>
public static class SessionDbContextOptions
{
    /// <summary>Use in Web: <c>services.AddDbContext&lt;OfficeDbContext&gt;((scope, options) =&gt; options.UseSessionDatabase(scope));</c></summary>
    public static DbContextOptionsBuilder UseSessionDatabase(
        this DbContextOptionsBuilder options, IServiceProvider scope, Action<NpgsqlDbContextOptionsBuilder>? configure = null)
    {
        var session = scope.GetRequiredService<DatabaseSession>();
        options.UseNpgsql(session.Connection, configure).AddInterceptors(new JoinBurstInterceptor(session));
        if (FailPoint.Armed)
            options.AddInterceptors(FailPointCommandInterceptor.Instance);
        return options;
    }
}
