using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using WorkflowOffice.Web.Startup;

namespace WorkflowOffice.Web.Health;

internal sealed class DatabaseReady(NpgsqlDataSource dataSource, StartupSequence startup) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!startup.IsComplete)
            return HealthCheckResult.Unhealthy("启动步骤尚未完成");
        try
        {
            await using var command = dataSource.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException exception)
        {
            return HealthCheckResult.Unhealthy("数据库没有应答", exception);
        }
    }
}
