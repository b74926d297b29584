using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace WorkflowOffice.Durable.Bench;

/// <summary>A server of ours as a process of its own, with its processor time and memory.</summary>
internal sealed class ServerProcess : IMeasuredProcess, IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process until it answered.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>Its own and that of the script processes it started.</summary>
    public double CpuSeconds => ProcessorTime.OfTree(process.Id);

    /// <summary>Of the thread that compiles busy methods again, for as long as it lives.</summary>
    public double CompilerSeconds => ProcessorTime.OfThreads(process.Id, ".NET Tiered Com");

    public double MemoryMegabytes => ProcessorTime.Status(process.Id, "VmRSS:") / 1024.0;

    public static async Task<ServerProcess> StartAsync(
        string program, string ready, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = Path.GetDirectoryName(program), RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["NODE_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var began = Stopwatch.GetTimestamp();
        var server = new ServerProcess(Process.Start(start)!, new Uri($"http://127.0.0.1:{port}"));
        server.process.OutputDataReceived += (_, line) => Report(line.Data);
        server.process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = server.Address };
        while (true)
        {
            try
            {
                using var answer = await http.GetAsync(ready);
                if (answer.IsSuccessStatusCode)
                    break;
            }
            catch (HttpRequestException) when (!server.process.HasExited && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(3))
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        server.StartedIn = Stopwatch.GetElapsedTime(began);
        return server;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static void Report(string? line)
    {
        if (line?.Contains("\"LogLevel\":\"Error\"", StringComparison.Ordinal) == true)
            Console.Error.WriteLine(line[..Math.Min(line.Length, 600)]);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
