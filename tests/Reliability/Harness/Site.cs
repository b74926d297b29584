using System.Net.Http.Json;
using Npgsql;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>One PostgreSQL, several nodes on it, the ledger and its workflows.</summary>
internal sealed class Site : IAsyncDisposable
{
    /// <summary>The nodes' own clocks are wrong by so many seconds.</summary>
    private static readonly double[] Skews = [3, -3, 0];

    private Site(Cluster cluster, NodeProcess[] nodes)
    {
        (Cluster, Nodes) = (cluster, nodes);
        Database = NpgsqlDataSource.Create(cluster.ConnectionString);
    }

    public Cluster Cluster { get; }

    public NodeProcess[] Nodes { get; }

    public NpgsqlDataSource Database { get; }

    /// <param name="build">Folder of the node program.</param>
    public static async Task<Site> StartAsync(string build)
    {
        var cluster = await Cluster.StartAsync();
        var site = new Site(cluster, [.. Skews.Select((skew, n) => new NodeProcess(build, cluster, $"node-{n}", skew))]);
        await site.Nodes[0].PrepareAsync();
        await Ledger.CreateAsync(site.Database);
        await Task.WhenAll(site.Nodes.Select(n => n.StartAsync()));
        foreach (var workflow in Ledger.Workflows())
        {
            using var answer = await site.Nodes[0].Http.PostAsJsonAsync("/definitions", workflow);
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        }

        return site;
    }

    public async Task<long> CountAsync(string from)
    {
        while (true)
        {
            try
            {
                await using var command = Database.CreateCommand("SELECT count(*) FROM " + from);
                return (long)(await command.ExecuteScalarAsync())!;
            }
            catch (NpgsqlException)
            {
                // The pool still holds connections to a server that was killed.
                Database.Clear();
                await Task.Delay(50);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
            node.Dispose();
        await Database.DisposeAsync();
        await Cluster.DisposeAsync();
    }
}
