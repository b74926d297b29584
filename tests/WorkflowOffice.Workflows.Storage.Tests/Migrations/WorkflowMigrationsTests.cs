using Npgsql;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Workflows.Storage.Tests.Migrations;

public sealed class WorkflowMigrationsTests
{
    [Fact]
    public async Task TwoHostsThatStartTogether_MigrateOnce()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();

        await Task.WhenAll(WorkflowMigrations.RunAsync(database.ConnectionString), WorkflowMigrations.RunAsync(database.ConnectionString));
        await WorkflowMigrations.RunAsync(database.ConnectionString);

        var files = typeof(WorkflowMigrations).Assembly.GetManifestResourceNames().Count(name => name.EndsWith(".sql", StringComparison.Ordinal));
        await using var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = dataSource.CreateCommand("SELECT count(*) FROM workflow.migrations");
        Assert.Equal((long)files, await command.ExecuteScalarAsync());
    }
}
