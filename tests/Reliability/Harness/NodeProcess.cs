using System.Diagnostics;
using System.Globalization;

namespace WorkflowOffice.Reliability.Harness;

/// <summary>One server node as a process of its own, which can be killed, stopped and cut off.</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly string folder;
    private readonly double skew;
    private readonly string connection;
    private readonly int port = Cluster.FreePort();
    private Process? process;

    public NodeProcess(string folder, Cluster cluster, string name, double skew)
    {
        (this.folder, this.skew, Name) = (Path.GetFullPath(folder), skew, name);
        Cable = new CutCable(cluster.Port);
        connection = $"Host=127.0.0.1;Port={Cable.Port};Username=office;Database=postgres;Application Name={name};Maximum Pool Size=40;Timeout=15;SSL Mode=Disable";
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(40) };
    }

    public string Name { get; }

    public CutCable Cable { get; }

    public HttpClient Http { get; }

    /// <summary>Armed with a fail point: it kills itself at the so-many-th place between two statements of its bursts.</summary>
    public bool IsArmed { get; private set; }

    /// <summary>True when it has died, by a fail point or otherwise.</summary>
    public bool IsDead => process is null or { HasExited: true };

    /// <param name="failPoint">OFFICE_FAILPOINT: how many places between two statements its bursts pass before it kills itself; 0: never.</param>
    public async Task StartAsync(int failPoint = 0)
    {
        IsArmed = failPoint > 0;
        var start = Info();
        if (IsArmed)
            start.Environment["OFFICE_FAILPOINT"] = failPoint.ToString(CultureInfo.InvariantCulture);
        process?.Dispose();
        process = Process.Start(start)!;
        for (var began = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                await Http.GetStringAsync("/ready");
                return;
            }
            catch (Exception exception) when (IsArmed && process.HasExited && exception is HttpRequestException or TaskCanceledException)
            {
                return; // its first bursts, those of the pumps, have taken it to its fail point
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60) && !process.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Migrates the database.</summary>
    public async Task PrepareAsync()
    {
        using var prepare = Process.Start(Info("prepare"))!;
        await prepare.WaitForExitAsync();
        if (prepare.ExitCode != 0)
            throw new InvalidOperationException("the database could not be prepared");
    }

    public void Kill()
    {
        process?.Kill();
        process?.WaitForExit();
    }

    public void Stop() => Signal("STOP");

    public void Continue() => Signal("CONT");

    public void Dispose()
    {
        if (process is { HasExited: false })
            Kill();
        process?.Dispose();
        Cable.Dispose();
        Http.Dispose();
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private ProcessStartInfo Info(params string[] arguments)
    {
        var start = Leash.Command("dotnet", [Path.Combine(folder, "WorkflowOffice.Reliability.Node.dll"), .. arguments]);
        start.Environment["NODE_POSTGRES"] = connection;
        start.Environment["NODE_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["NODE_CLOCK_SKEW"] = skew.ToString(CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
