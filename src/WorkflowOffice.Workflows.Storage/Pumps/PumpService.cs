using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WorkflowOffice.Workflows.Storage.Outbox;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Timers;

namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>Runs the pumps of this host: at once when a commit wakes them, else every poll interval. Any number of hosts may do so.</summary>
internal sealed class PumpService(
    TimerPump timers, StimulusPump stimuli, OutboxPump outbox, RequestCleaner requests, StartPump starts, DispatchChannels channels, PumpSignals signals,
    ILogger<PumpService> logger)
    : BackgroundService
{
    public static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CleaningInterval = TimeSpan.FromHours(1);

    // A burst waits for the database for much of its time: with one burst per processor half of them stood idle; with four, people felt it
    // (docs/performance.md, timers).
    private static readonly int Parallelism = Math.Clamp(Environment.ProcessorCount * 3, 4, 16);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        LoopAsync("timers", signals.Timers, PollInterval, ct => timers.RunDueAsync(Parallelism, ct), stoppingToken),
        LoopAsync("stimuli", signals.Stimuli, PollInterval, ct => stimuli.RunAsync(Parallelism, ct), stoppingToken),
        LoopAsync("outbox", signals.Outbox, PollInterval, ct => outbox.RunAsync(Parallelism, ct), stoppingToken),
        LoopAsync("requests", new WakeUpSignal(), CleaningInterval, requests.RunAsync, stoppingToken),
        Task.WhenAll(channels.All.Select(channel => LoopAsync(
            channel.Name, signals.OfChannel(channel.Name), PollInterval, ct => starts.RunDueAsync(channel, ct), stoppingToken))),
        LoopAsync("channels", new WakeUpSignal(), CleaningInterval, starts.ReleaseAsync, stoppingToken));

    private async Task LoopAsync(
        string name, WakeUpSignal signal, TimeSpan interval, Func<CancellationToken, Task<int>> run, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await run(stoppingToken);
                await signal.WaitAsync(interval, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                // The database is away, or one pass failed: say so and look again after the interval.
                logger.LogError(exception, "The pump for {Pump} failed and goes on after {Interval}", name, interval);
                await Task.Delay(interval, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
