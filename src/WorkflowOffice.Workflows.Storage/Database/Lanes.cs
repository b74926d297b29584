namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>A few round trips at the same time; what comes while they are under way travels together with the next. Nobody waits for company.</summary>
/// <param name="few">Round trips at the same time, as long as they keep up.</param>
/// <param name="most">Round trips at the same time where they do not: a disk on which a commit takes milliseconds, one that hangs.</param>
/// <param name="send">Sends what travels together and answers each of it; it does not throw.</param>
internal sealed class Lanes<T>(int few, int most, int mostTogether, Func<List<T>, Task> send)
{
    private readonly Lock gate = new();
    private readonly Queue<T> waiting = new();
    private int inUse;

    public void Enqueue(T item)
    {
        lock (gate)
        {
            waiting.Enqueue(item);
            var keepsUp = waiting.Count <= mostTogether;
            if (inUse >= (keepsUp ? few : most))
                return;
            inUse++;
        }

        _ = DriveAsync();
    }

    private async Task DriveAsync()
    {
        while (Next() is { } together)
            await send(together);
    }

    private List<T>? Next()
    {
        lock (gate)
        {
            if (waiting.Count == 0)
            {
                inUse--;
                return null;
            }

            var together = new List<T>(Math.Min(waiting.Count, mostTogether));
            while (together.Count < mostTogether && waiting.TryDequeue(out var item))
                together.Add(item);
            return together;
        }
    }
}
