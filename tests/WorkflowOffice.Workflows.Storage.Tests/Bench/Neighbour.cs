using System.Diagnostics;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bench;

/// <summary>Somebody who completes the same task again and again: claim of the request, lock, run with the decision, one batch, commit.</summary>
internal sealed class Neighbour(StorageHost host, string instanceId, string firstBookmark)
{
    private readonly Random pauses = new(1);
    private string bookmark = firstBookmark;
    private int completions;

    public static async Task<Neighbour> StartAsync(StorageHost host, string id, string condition)
    {
        var definition = await TestWorkflow.PublishAsync(host, NeighbourFlow.Deciding(id, condition));
        return new Neighbour(host, id, await TestWorkflow.StartAsync(host, definition, id));
    }

    /// <summary>Milliseconds of each burst that began while this time lasted.</summary>
    public async Task<List<double>> WorkAsync(TimeSpan duration)
    {
        var times = new List<double>();
        var phase = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(phase) < duration)
        {
            var began = Stopwatch.GetTimestamp();
            bookmark = await host.Bursts.RunAsync(CompleteAsync, new RequestKey($"{instanceId}-{++completions}", "甲", "complete", "f"));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            // Not in step with the watch over the scripts, which looks every millisecond.
            await Task.Delay(pauses.Next(2, 9));
        }

        return times;
    }

    private async Task<string> CompleteAsync(IBurst burst, CancellationToken cancellationToken)
    {
        var input = new Dictionary<string, JsonNode?> { ["RunTaskInput"] = new JsonObject { ["outcome"] = "同意" } };
        var result = await burst.ResumeAsync(new ResumeBookmark(instanceId, bookmark, input), cancellationToken);
        return result.CreatedBookmarks.Single().Id;
    }
}
