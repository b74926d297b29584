using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace WorkflowOffice.Testing;

/// <summary>A database of its own for one test class: an empty copy of a template that was migrated once per test run.</summary>
/// <remarks>
/// <code>
/// public sealed class InboxFixture : IAsyncLifetime
/// {
///     public TestDatabase Database { get; private set; } = null!;
///     public async Task InitializeAsync() =>
///         Database = await TestDatabase.CreateAsync("office", (connectionString, ct) => Migrations.RunAsync(connectionString, ct));
///     public async Task DisposeAsync() => await Database.DisposeAsync();
/// }
/// </code>
/// <c>TEST_POSTGRES</c> names a server to use (its user must be allowed to create databases); otherwise a private cluster
/// is started under /tmp and disappears with the test process, however that ends.
/// </remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new();
    private static int lastNumber;
    private readonly string server;

    private TestDatabase(string server, string name)
    {
        this.server = server;
        Name = name;
        ConnectionString = PostgresServer.WithDatabase(server, name);
    }

    public string Name { get; }

    public string ConnectionString { get; }

    /// <summary>Creates a fresh database. <paramref name="migrate"/> runs once per <paramref name="template"/> and test process.</summary>
    public static async Task<TestDatabase> CreateAsync(
        string template, Func<string, CancellationToken, Task> migrate, CancellationToken cancellationToken = default)
    {
        var server = await PostgresServer.StartedAsync();
        var templateName = await Templates.GetOrAdd(template, key => new(() => CreateTemplateAsync(server, key, migrate))).Value;
        var name = UniqueName(template);
        await ExecuteAsync(server, $"""CREATE DATABASE "{name}" TEMPLATE "{templateName}" """, cancellationToken);
        return new TestDatabase(server, name);
    }

    /// <summary>Creates an empty database without any schema, for tests of the migrations themselves.</summary>
    public static async Task<TestDatabase> CreateEmptyAsync(CancellationToken cancellationToken = default)
    {
        var server = await PostgresServer.StartedAsync();
        var name = UniqueName("empty");
        await ExecuteAsync(server, $"""CREATE DATABASE "{name}" TEMPLATE template0""", cancellationToken);
        return new TestDatabase(server, name);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var pooled = new NpgsqlConnection(ConnectionString))
            NpgsqlConnection.ClearPool(pooled);
        await ExecuteAsync(server, $"""DROP DATABASE IF EXISTS "{Name}" WITH (FORCE)""", CancellationToken.None);
    }

    private static async Task<string> CreateTemplateAsync(string server, string key, Func<string, CancellationToken, Task> migrate)
    {
        var name = UniqueName("template_" + key);
        await ExecuteAsync(server, $"""CREATE DATABASE "{name}" TEMPLATE template0""", CancellationToken.None);
        var connectionString = PostgresServer.WithDatabase(server, name);
        await migrate(connectionString, CancellationToken.None);
        // A template must have no open connection while it is copied, and nobody may open one later.
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(server, $"""ALTER DATABASE "{name}" ALLOW_CONNECTIONS false""", CancellationToken.None);
        await ExecuteAsync(
            server,
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
            CancellationToken.None);
        return name;
    }

    private static string UniqueName(string key) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"wfo_{key.Replace('-', '_')}_{Environment.ProcessId}_{Interlocked.Increment(ref lastNumber)}");

    private static async Task ExecuteAsync(string server, string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(PostgresServer.Unpooled(server));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
