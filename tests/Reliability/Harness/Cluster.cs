using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>A PostgreSQL of the harness's own, which it may kill; durable towards kill -9 (synchronous commit, full WAL).</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workflowoffice-chaos-").FullName;
    private readonly string bin = Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin"))
        .First(d => File.Exists(Path.Combine(d, "initdb")));
    private Process? holder;

    public int Port { get; } = FreePort();

    public string ConnectionString => $"Host=127.0.0.1;Port={Port};Username=office;Database=postgres;Timeout=15;Command Timeout=60;Maximum Pool Size=30";

    public static async Task<Cluster> StartAsync()
    {
        var cluster = new Cluster();
        if (Environment.UserName == "root")
            await RunAsync("chown", "postgres", cluster.folder);
        await RunAsOwnerAsync(
            Path.Combine(cluster.bin, "initdb"), "-D", cluster.folder + "/data", "-U", "office", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await cluster.StartServerAsync();
        return cluster;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>kill -9 of the postmaster and of everything it started, then a new start, which recovers.</summary>
    public async Task KillAndRestartAsync()
    {
        var postmaster = Postmaster();
        var all = new List<int> { postmaster };
        all.AddRange(ChildrenOf(postmaster));
        foreach (var pid in all)
            Kill(pid);
        if (holder is not null)
            await holder.WaitForExitAsync();
        await RunAsync("rm", "-f", folder + "/data/postmaster.pid");
        await StartServerAsync();
    }

    public string ReadLog() => File.ReadAllText(folder + "/log");

    public async ValueTask DisposeAsync()
    {
        foreach (var pid in ChildrenOf(Postmaster()).Prepend(Postmaster()))
            Kill(pid);
        if (holder is not null)
            await holder.WaitForExitAsync();
        await RunAsync("rm", "-rf", folder);
    }

    private static void Kill(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            process.Kill();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private int Postmaster() => int.Parse(File.ReadLines(folder + "/data/postmaster.pid").First(), CultureInfo.InvariantCulture);

    private static IEnumerable<int> ChildrenOf(int pid)
    {
        var file = $"/proc/{pid}/task/{pid}/children";
        return File.Exists(file)
            ? [.. File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => int.Parse(p, CultureInfo.InvariantCulture))]
            : [];
    }

    private async Task StartServerAsync()
    {
        var log = folder + "/log";
        string[] owner = Environment.UserName == "root" ? ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups"] : [];
        ProcessStartInfo Server() => Leash.Command(
            "sh",
            ["-c", $"exec '{bin}/postgres' -D '{folder}/data' -k '{folder}' -c listen_addresses=127.0.0.1 -c port={Port} -c fsync=off -c max_connections=300 -c shared_buffers=64MB -c deadlock_timeout=500ms >>'{log}' 2>&1"],
            owner);
        holder = Process.Start(Server())!;
        for (var began = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (Exception exception) when (exception is NpgsqlException or SocketException && Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60))
            {
                if (holder.HasExited)
                {
                    // The killed server's memory may not be free yet.
                    await Task.Delay(300);
                    holder = Process.Start(Server())!;
                }

                await Task.Delay(100);
            }
        }
    }

    private static ProcessStartInfo AsOwner(string file, params string[] arguments)
    {
        string[] command = Environment.UserName == "root" ? ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", file, .. arguments] : [file, .. arguments];
        return new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/" };
    }

    private static async Task RunAsOwnerAsync(string file, params string[] arguments)
    {
        var start = AsOwner(file, arguments);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{file}: exit code {process.ExitCode}");
    }

    private static async Task RunAsync(string file, params string[] arguments)
    {
        using var process = Process.Start(file, arguments);
        await process.WaitForExitAsync();
    }
}
