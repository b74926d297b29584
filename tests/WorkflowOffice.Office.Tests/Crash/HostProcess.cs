using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace WorkflowOffice.Office.Tests.Crash;

/// <summary>The office as a process of its own, so that it can be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public bool HasExited => _process.HasExited;

    public static async Task<HostProcess> StartAsync(string connectionString, IReadOnlyDictionary<string, string>? environment = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "WorkflowOffice.Web.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ConnectionStrings__Office"] = connectionString;
        start.Environment["OFFICE_DEMONSTRATION"] = "true";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Logging__LogLevel__Default"] = "Error";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("办公系统已启动", StringComparison.Ordinal))
                continue;
            _ = process.StandardOutput.ReadToEndAsync(); // keep the pipe empty
            return new HostProcess(process, address);
        }

        throw new InvalidOperationException($"the host did not start: exit code {process.ExitCode}");
    }

    public Task<OfficeUser> SignInAsync(string login) => OfficeUser.SignInAsync(new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) }, login);

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
