using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Npgsql;
using WorkflowOffice.Identity;
using WorkflowOffice.Identity.Setup;

namespace WorkflowOffice.Web.Startup;

/// <summary>Starts the host, waits for the database, says in one line where the office is, or in one line why it is not.</summary>
internal static class OfficeStart
{
    private static readonly TimeSpan PatienceWithDatabase = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PauseBetweenAttempts = TimeSpan.FromSeconds(1);

    public static async Task<int> RunOfficeAsync(this WebApplication app)
    {
        try
        {
            await PrepareAsync(app);
            await app.StartAsync();
        }
        catch (Exception exception) when (Explain(exception, app) is { } line)
        {
            app.Logger.LogDebug(exception, "启动失败");
            await Console.Error.WriteLineAsync("无法启动：" + line);
            return 1;
        }

        await AnnounceAsync(app);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static async Task PrepareAsync(WebApplication app)
    {
        var clock = app.Services.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        var stopping = app.Lifetime.ApplicationStopping;
        while (true)
        {
            try
            {
                await app.Services.GetRequiredService<StartupSequence>().RunAsync(stopping);
                return;
            }
            catch (NpgsqlException exception) when (IsNotThereYet(exception) && clock.GetElapsedTime(started) < PatienceWithDatabase)
            {
                app.Logger.LogWarning("数据库还没有应答，继续等待：{Reason}", exception.Message);
                await Task.Delay(PauseBetweenAttempts, stopping);
            }
        }
    }

    private static bool IsNotThereYet(NpgsqlException exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.CannotConnectNow }
        || (exception is not PostgresException && exception.InnerException is SocketException or IOException or TimeoutException);

    private static string? Explain(Exception exception, WebApplication app) => exception switch
    {
        StartupException => exception.Message,
        OptionsValidationException options => $"配置不正确：{string.Join("；", options.Failures)}",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } postgres =>
            $"数据库不存在（{postgres.MessageText}）。请先建库，或更正 ConnectionStrings__Office。",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } postgres =>
            $"数据库拒绝登录（{postgres.MessageText}）。请核对 ConnectionStrings__Office 的用户名和密码。",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "数据库所在磁盘已满。请清理磁盘后重新启动。",
        PostgresException => null,
        NpgsqlException => $"连不上数据库（{exception.Message}）。请确认数据库已启动、ConnectionStrings__Office 的主机和端口正确。",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            $"端口已被占用（{app.Configuration["urls"]}）。请关闭占用该端口的程序，或换一个端口：OFFICE_PORT=5081 ./run.sh",
        _ => null,
    };

    private static async Task AnnounceAsync(WebApplication app)
    {
        var address = AddressOf(app);
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SetupLinks>().IssueAsync(CancellationToken.None) is { } token)
        {
            await Console.Out.WriteLineAsync($"尚无系统管理员。请在 {SetupLinks.Lifetime.TotalHours:0} 小时内用这个一次性链接创建：{address}/setup?token={token}");
        }

        await Console.Out.WriteLineAsync($"办公系统已启动：{address}");
    }

    private static string AddressOf(WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<InstallationOptions>>().Value;
        var listening = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return (options.PublicAddress ?? listening ?? "http://localhost").TrimEnd('/');
    }
}
