using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using WorkflowOffice.Word.Linting;

namespace WorkflowOffice.Word.Bench;

/// <summary>
/// Every hostile file goes through the check of an upload, each in a process of its own: prints the refusal, the time and the largest memory of
/// the process, and whether anything was fetched.
/// </summary>
internal static class HostileRun
{
    private const double MostSeconds = 2;
    private const double MostMegabytes = 200;

    public static int Run()
    {
        using var trap = new TcpListener(IPAddress.Loopback, 0);
        trap.Start();
        var folder = Directory.CreateTempSubdirectory("word-hostile-");
        var broken = 0;
        try
        {
            Console.WriteLine("拒绝代码      秒     峰值 MB   文件");
            foreach (var (name, write) in HostileFiles.All($"http://{trap.LocalEndpoint}"))
            {
                var file = Path.Combine(folder.FullName, "hostile.docx");
                using (var stream = File.Create(file))
                    write(stream);
                var (code, seconds, megabytes) = CheckApart(file);
                var fetched = trap.Pending();
                var holds = code.StartsWith("X-TPL-", StringComparison.Ordinal) && seconds <= MostSeconds && megabytes <= MostMegabytes && !fetched;
                broken += holds ? 0 : 1;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{code,-10} {seconds,6:F2} {megabytes,9:F0}   {name}（{new FileInfo(file).Length / 1024.0:F0} KB）{(fetched ? "  有网络请求！" : "")}{(holds ? "" : "  ✗")}"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"恶意文件：≤ {MostSeconds:F0} 秒、≤ {MostMegabytes:F0} MB、无网络请求：{(broken == 0 ? "全部达到" : $"{broken} 个没有达到")}"));
        return broken == 0 ? 0 : 1;
    }

    /// <summary>In this process: what an upload does with the bytes it has read.</summary>
    public static int Check(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var watch = Stopwatch.StartNew();
        var findings = TemplateLinter.Lint(bytes, []);
        watch.Stop();
        var refused = findings.FirstOrDefault(finding => finding.Severity == LintSeverity.Error);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused?.Code ?? "NONE"} {watch.Elapsed.TotalSeconds} {PeakMegabytes()}"));
        return 0;
    }

    private static (string Code, double Seconds, double Megabytes) CheckApart(string file)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(HostileRun).Assembly.Location, "check", file]) { RedirectStandardOutput = true };
        if (!Path.GetFileNameWithoutExtension(Environment.ProcessPath!).Equals("dotnet", StringComparison.Ordinal))
            start.ArgumentList.RemoveAt(0);
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return answer.Split(' ') is [var code, var seconds, var megabytes]
            ? (code, double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(megabytes, CultureInfo.InvariantCulture))
            : ($"CRASH {process.ExitCode}", 0, 0);
    }

    /// <summary>VmHWM: the most memory the process ever had, the runtime and the file itself included.</summary>
    private static double PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }
}
