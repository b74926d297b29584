using System.Diagnostics;
using Npgsql;

namespace WorkflowOffice.Durable.Bench;

/// <summary>B's clients, each with a connection of its own, in this process.</summary>
internal sealed class BaselineClients : IMeasuredProcess, IAsyncDisposable
{
    private readonly List<RawBaseline> baselines;
    private readonly List<NpgsqlConnection> connections = [];

    private BaselineClients(List<RawBaseline> baselines) => this.baselines = baselines;

    public double CpuSeconds
    {
        get
        {
            using var self = Process.GetCurrentProcess();
            return self.TotalProcessorTime.TotalSeconds;
        }
    }

    public double CompilerSeconds => ProcessorTime.OfThreads(Environment.ProcessId, ".NET Tiered Com");

    public static async Task<BaselineClients> OpenAsync(Database database, List<RowChange> changes, int clients)
    {
        var opened = new BaselineClients(await RawBaseline.PrepareAsync(database, changes, clients));
        for (var n = 0; n < clients; n++)
            opened.connections.Add(await database.OpenAsync());
        return opened;
    }

    public Task RunAsync(int client) => baselines[client].RunAsync(connections[client]);

    /// <summary>Its statements as people read them.</summary>
    public string Describe() => string.Join(", ", baselines[0].Describe());

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in connections)
            await connection.DisposeAsync();
    }
}
