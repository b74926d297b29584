using System.Diagnostics;
using Npgsql;

namespace WorkflowOffice.Testing;

/// <summary>A throw-away PostgreSQL cluster in /tmp, reached through a socket in its own folder, never as root.</summary>
/// <remarks>
/// A small shell holds the cluster and reads from a pipe of the test process: when that process ends in any way, kill -9 included,
/// the pipe closes and the shell stops the cluster and removes its folder.
/// </remarks>
internal static class PrivateCluster
{
    private const string Script = """
        set -eu
        folder=$1; bin=$2
        cd /
        trap 'rm -rf "$folder"' EXIT
        "$bin/initdb" -D "$folder/data" -U office --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1
        "$bin/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off -c full_page_writes=off \
          -c max_connections=200 -c shared_buffers=64MB -c log_min_messages=warning >>"$folder/log" 2>&1 </dev/null &
        server=$!
        echo started
        cat >/dev/null
        kill -QUIT $server 2>/dev/null || true
        wait $server 2>/dev/null || true
        """;

    // Kept for the life of the process: closing its standard input is the signal to stop.
    private static Process? holder;

    public static async Task<string> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("workflowoffice-pg-").FullName;
        var start = new ProcessStartInfo { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Environment.UserName == "root")
        {
            await RunAsync("chown", "postgres", folder);
            start.FileName = "runuser";
            foreach (var argument in new[] { "-u", "postgres", "--" })
                start.ArgumentList.Add(argument);
            start.ArgumentList.Add("sh");
        }
        else
        {
            start.FileName = "sh";
        }

        foreach (var argument in new[] { "-c", Script, "workflowoffice-test-postgres", folder, FindBinaries() })
            start.ArgumentList.Add(argument);
        holder = Process.Start(start) ?? throw new InvalidOperationException("PostgreSQL 测试库没有启动。");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => holder.StandardInput.Close();
        if (await holder.StandardOutput.ReadLineAsync() != "started")
            throw new InvalidOperationException("PostgreSQL 测试库没有启动：initdb 失败。请检查 Debian 软件包 postgresql-15 和 /tmp 的剩余空间。");

        var connectionString = new NpgsqlConnectionStringBuilder
        {
            Host = folder,
            Username = "office",
            Database = "postgres",
            IncludeErrorDetail = true,
            MaxPoolSize = 60,
            Timeout = 30,
        }.ConnectionString;
        await WaitUntilItAcceptsConnectionsAsync(connectionString);
        return connectionString;
    }

    private static string FindBinaries() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(d => Path.Combine(d, "bin"))
                .First(d => File.Exists(Path.Combine(d, "initdb")))
            : throw new InvalidOperationException("没有找到 PostgreSQL。请先安装：apt-get install postgresql，或设置环境变量 TEST_POSTGRES。");

    private static async Task WaitUntilItAcceptsConnectionsAsync(string connectionString)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(PostgresServer.Unpooled(connectionString));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60))
            {
                // Start-up is the one thing outside the tests that has to be waited for.
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private static async Task RunAsync(string file, params string[] arguments)
    {
        using var process = Process.Start(file, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)}: exit code {process.ExitCode}");
    }
}
