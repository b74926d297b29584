using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Crashes;

/// <summary>The host that a crash test starts as a process of its own: completes one task and prints the answer.</summary>
internal static class CrashProgram
{
    public static RequestKey Request(string instanceId) => new("crash-" + instanceId, "甲", "complete-task/" + instanceId, "f");

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var connectionString, var instanceId, var bookmarkId])
        {
            await Console.Error.WriteLineAsync("usage: connection-string instance-id bookmark-id");
            return 2;
        }

        await using var host = new StorageHost(connectionString);
        Console.WriteLine(await host.Bursts.RunAsync(TestWorkflow.Complete(instanceId, bookmarkId), Request(instanceId)));
        return 0;
    }
}
