using Npgsql;

namespace WorkflowOffice.Testing;

/// <summary>The PostgreSQL server of this test process: the one named by <c>TEST_POSTGRES</c>, or a private cluster.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string>> Server = new(ConnectAsync);

    /// <summary>The connection string of the server's maintenance database, once it accepts connections.</summary>
    public static Task<string> StartedAsync() => Server.Value;

    public static string WithDatabase(string server, string database) =>
        new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    public static string Unpooled(string server) => new NpgsqlConnectionStringBuilder(server) { Pooling = false }.ConnectionString;

    private static Task<string> ConnectAsync()
    {
        var given = Environment.GetEnvironmentVariable("TEST_POSTGRES");
        return string.IsNullOrWhiteSpace(given) ? PrivateCluster.StartAsync() : Task.FromResult(given);
    }
}
