using System.Diagnostics;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;
using WorkflowOffice.Workflows.Tests.Expressions;

namespace WorkflowOffice.Workflows.Storage.Tests.Bench;

/// <summary>The hostile scripts, one after another, each in a burst of an instance of its own; from the beginning again at the end.</summary>
internal sealed class HostileCorpus(StorageHost host, WorkflowDefinition definition)
{
    private readonly string[] scripts = Shuffled();
    private int next;

    public int Played => next;

    public int Count => scripts.Length;

    /// <summary>The longest burst, and its script.</summary>
    public (TimeSpan Life, string Script) Longest { get; private set; }

    public static async Task<HostileCorpus> PublishAsync(StorageHost host) =>
        new(host, await TestWorkflow.PublishAsync(host, NeighbourFlow.Running("hostile")));

    public async Task PlayAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var script = scripts[next % scripts.Length];
            var instance = new StartWorkflow(definition, $"hostile-{++next}", Input: new Dictionary<string, JsonNode?> { ["Script"] = script });
            var began = Stopwatch.GetTimestamp();
            await host.Bursts.RunAsync(async (burst, ct) => (await burst.StartAsync(instance, ct)).State.SubStatus, cancellationToken: default);
            var life = Stopwatch.GetElapsedTime(began);
            if (life > Longest.Life)
                Longest = (life, script);
        }
    }

    /// <summary>Those that run for their whole second stand together in the corpus; here every round gets some of them.</summary>
    private static string[] Shuffled()
    {
        string[] all = [.. HostileScripts.All];
        new Random(1).Shuffle(all);
        return all;
    }
}
