using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Migrations;

/// <summary>Brings schema <c>workflow</c> up to date; several hosts may start at the same moment.</summary>
public static class WorkflowMigrations
{
    private const long LockKey = 0x776F726B666C6F77; // "workflow"

    public static async Task RunAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        // EF's own lock ends with each migration, while its list of pending ones was read before: two hosts would run the second one twice.
        await using var gate = new NpgsqlConnection(connectionString);
        await gate.OpenAsync(cancellationToken);
        await using var held = await gate.BeginTransactionAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({LockKey})", gate, held);
        await take.ExecuteNonQueryAsync(cancellationToken);

        var options = new DbContextOptionsBuilder<WorkflowDbContext>()
            .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("migrations", "workflow"))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        await using var context = new WorkflowDbContext(options);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
