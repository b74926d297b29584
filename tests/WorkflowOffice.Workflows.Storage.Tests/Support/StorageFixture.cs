using Npgsql;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>One fresh database per test class.</summary>
public class StorageFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Database = await TestDatabase.CreateAsync("workflow", MigrateAsync);

    private static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        await WorkflowMigrations.RunAsync(connectionString, cancellationToken);
        await using var dataSource = NpgsqlDataSource.Create(connectionString);
        await using var command = dataSource.CreateCommand(LedgerContext.Schema);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public virtual async Task DisposeAsync() => await Database.DisposeAsync();
}
