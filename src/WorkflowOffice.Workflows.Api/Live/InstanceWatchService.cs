using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace WorkflowOffice.Workflows.Api.Live;

/// <summary>Lets <see cref="InstanceWatch"/> look once a second.</summary>
internal sealed class InstanceWatchService(InstanceWatch watch, ILogger<InstanceWatchService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await watch.LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogWarning(exception, "Looking after observed instances failed; the next round makes up for it");
            }

            await Task.Delay(Interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
