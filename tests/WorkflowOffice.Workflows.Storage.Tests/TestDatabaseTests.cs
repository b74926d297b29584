using Npgsql;
using WorkflowOffice.Testing;

namespace WorkflowOffice.Workflows.Storage.Tests;

public sealed class TestDatabaseTests
{
    [Fact]
    public async Task CreateAsync_TwoDatabasesOfOneTemplate_ShareTheSchemaButNotTheRows()
    {
        var migrations = 0;
        async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
        {
            migrations++;
            await ExecuteAsync(connectionString, "CREATE TABLE a (id int)");
        }

        await using var first = await TestDatabase.CreateAsync("self-test", MigrateAsync);
        await using var second = await TestDatabase.CreateAsync("self-test", MigrateAsync);
        await ExecuteAsync(first.ConnectionString, "INSERT INTO a VALUES (1)");

        Assert.Equal(1, migrations);
        Assert.Equal(1L, await ExecuteAsync(first.ConnectionString, "SELECT count(*) FROM a"));
        Assert.Equal(0L, await ExecuteAsync(second.ConnectionString, "SELECT count(*) FROM a"));
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
