namespace WorkflowOffice.Workflows.Storage.Pumps;

/// <summary>Wakes one waiting loop; any number of wake-ups before it looks count as one.</summary>
public sealed class WakeUpSignal : IDisposable
{
    private readonly SemaphoreSlim semaphore = new(0, 1);
    private readonly Lock gate = new();

    public void WakeUp()
    {
        lock (gate)
        {
            if (semaphore.CurrentCount == 0)
                semaphore.Release();
        }
    }

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => semaphore.WaitAsync(atMost, cancellationToken);

    public void Dispose() => semaphore.Dispose();
}
