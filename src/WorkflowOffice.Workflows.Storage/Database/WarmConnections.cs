using System.Data;
using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>Connections of which the one used last is used next: few of PostgreSQL's processes do the work, and they find their rows and plans still in the processor's caches.</summary>
/// <remarks>Npgsql's pool hands out the one that has rested longest, so whatever a busy moment has opened takes its turn from then on, and all of them are cold.</remarks>
/// <param name="pool">Opens them, and takes back what is not needed any more.</param>
internal sealed class WarmConnections(NpgsqlDataSource pool, TimeProvider time) : IDisposable
{
    /// <summary>After it what a busy moment has opened goes back into the pool, which closes it some minutes later.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly List<(NpgsqlConnection Connection, DateTimeOffset Since)> resting = [];
    private bool disposed;

    public async Task UseAsync(Func<NpgsqlConnection, Task> use)
    {
        var connection = Take() ?? await pool.OpenConnectionAsync();
        try
        {
            await use(connection);
        }
        finally
        {
            if (connection.FullState == ConnectionState.Open)
            {
                Keep(connection);
            }
            else
            {
                // What has broken one has probably broken all. Npgsql finds that too and keeps none that comes back.
                connection.Dispose();
                GiveBackResting();
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
            disposed = true;
        GiveBackResting();
    }

    private NpgsqlConnection? Take()
    {
        while (true)
        {
            NpgsqlConnection connection;
            lock (gate)
            {
                if (resting.Count == 0)
                    return null;
                connection = resting[^1].Connection;
                resting.RemoveAt(resting.Count - 1);
            }

            if (connection.FullState == ConnectionState.Open)
                return connection;
            connection.Dispose(); // its keep-alive found it broken
        }
    }

    private void Keep(NpgsqlConnection connection)
    {
        NpgsqlConnection? spare = null;
        lock (gate)
        {
            if (disposed)
            {
                spare = connection;
            }
            else
            {
                var now = time.GetUtcNow();
                if (resting.Count > 0 && now - resting[0].Since > LongestRest)
                {
                    spare = resting[0].Connection;
                    resting.RemoveAt(0);
                }

                resting.Add((connection, now));
            }
        }

        spare?.Dispose();
    }

    private void GiveBackResting()
    {
        List<(NpgsqlConnection Connection, DateTimeOffset Since)> all;
        lock (gate)
        {
            all = [.. resting];
            resting.Clear();
        }

        foreach (var (connection, _) in all)
            connection.Dispose();
    }
}
