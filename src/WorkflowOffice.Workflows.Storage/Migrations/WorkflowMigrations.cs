using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WorkflowOffice.Workflows.Storage.Migrations;

/// <summary>Brings schema <c>workflow</c> up to date; several hosts may start at the same moment, EF's migrator takes a lock.</summary>
public static class WorkflowMigrations
{
    public static async Task RunAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        var options = new DbContextOptionsBuilder<WorkflowDbContext>()
            .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("migrations", "workflow"))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        await using var context = new WorkflowDbContext(options);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
