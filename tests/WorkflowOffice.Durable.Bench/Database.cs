using System.Globalization;
using Npgsql;

namespace WorkflowOffice.Durable.Bench;

/// <summary>A new database on the server that bench.sh started (BENCH_POSTGRES), and that server's processor time.</summary>
internal sealed class Database : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly int postmaster;

    /// <summary>One that another process made; its processor time is that process's to measure.</summary>
    public Database(string connectionString)
        : this(connectionString, postmaster: 0)
    {
    }

    private Database(string connectionString, int postmaster)
    {
        (ConnectionString, this.postmaster) = (connectionString, postmaster);
        source = NpgsqlDataSource.Create(connectionString + ";Maximum Pool Size=40;Max Auto Prepare=50;Command Timeout=300");
    }

    public string ConnectionString { get; }

    public double CpuSeconds => ProcessorTime.OfTree(postmaster);

    public static async Task<Database> CreateAsync(string name)
    {
        var server = Environment.GetEnvironmentVariable("BENCH_POSTGRES") ?? throw new InvalidOperationException("BENCH_POSTGRES is not set; run ./bench.sh.");
        await using var admin = NpgsqlDataSource.Create(server);
        await using (var create = admin.CreateCommand($"CREATE DATABASE {name}"))
            await create.ExecuteNonQueryAsync();
        await using var pid = admin.CreateCommand("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)");
        return new Database(
            new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString, int.Parse((string)(await pid.ExecuteScalarAsync())!, CultureInfo.InvariantCulture));
    }

    public ValueTask<NpgsqlConnection> OpenAsync() => source.OpenConnectionAsync();

    public async Task ExecuteAsync(string sql, params object[] parameters)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync();
    }

    public async Task<List<string[]>> QueryAsync(string sql, params object[] parameters)
    {
        await using var command = source.CreateCommand(sql);
        foreach (var value in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        return rows;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
