using System.Diagnostics;
using System.Globalization;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Crashes;

/// <summary>Kills a host (SIGKILL) between every two statements of a burst and around its COMMIT.</summary>
public sealed class CrashTests(StorageFixture fixture) : StorageTest(fixture)
{
    private const int Killed = 128 + 9;

    [Fact]
    public async Task AHostKilledAnywhereInABurst_LosesNothingAndDoesNothingTwice()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("crash"));
        var points = await ListPointsAsync(definition);
        foreach (var expected in new[] { "before BEGIN", "after the request was claimed", "before EF", "before instance update", "before COMMIT" })
            Assert.Contains(points, point => point.Contains(expected, StringComparison.Ordinal));

        await Parallel.ForAsync(1, points.Length + 1, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (point, cancellationToken) =>
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"crash-{point}");
            var bookmark = await TestWorkflow.StartAsync(Host, definition, id);
            var (exitCode, _) = await RunHostAsync(id, bookmark, "OFFICE_FAILPOINT", point.ToString(CultureInfo.InvariantCulture));

            Assert.Equal(Killed, exitCode);
            var committed = await AllOrNothingAsync(id);
            Assert.Equal(points[point - 1].Contains("after COMMIT", StringComparison.Ordinal), committed);

            // The client never got an answer and sends the same request again.
            Assert.Equal("Finished", await Host.Bursts.RunAsync(
                TestWorkflow.Complete(id, bookmark), CrashProgram.Request(id), cancellationToken));
            Assert.True(await AllOrNothingAsync(id));
        });
    }

    private async Task<string[]> ListPointsAsync(Workflows.Definitions.WorkflowDefinition definition)
    {
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "crash-none");
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Equal((0, "Finished"), await RunHostAsync("crash-none", bookmark, "OFFICE_FAILPOINT_LOG", log));
            return await File.ReadAllLinesAsync(log);
        }
        finally
        {
            File.Delete(log);
        }
    }

    private async Task<bool> AllOrNothingAsync(string id)
    {
        var done = await Host.CountAsync("workflow.instances WHERE id = $1 AND status = 1", id);
        Assert.InRange(done, 0, 1);
        Assert.Equal(done, await Host.CountAsync("workflow.instances WHERE id = $1 AND revision = 2", id));
        Assert.Equal(1 - done, await Host.CountAsync("workflow.bookmarks WHERE instance_id = $1", id));
        Assert.Equal(1 + done, await Host.CountAsync("ledger WHERE instance_id = $1", id));
        Assert.Equal(done, await Host.CountAsync("workflow.requests WHERE id = $1 AND answer IS NOT NULL", CrashProgram.Request(id).Id));
        return done == 1;
    }

    private async Task<(int ExitCode, string Answer)> RunHostAsync(string instanceId, string bookmarkId, string variable, string value)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "exec", typeof(CrashProgram).Assembly.Location, ConnectionString, instanceId, bookmarkId })
            start.ArgumentList.Add(argument);
        start.Environment["OFFICE_FAILPOINT_REQUEST"] = "crash-";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, answer.Trim());
    }
}
