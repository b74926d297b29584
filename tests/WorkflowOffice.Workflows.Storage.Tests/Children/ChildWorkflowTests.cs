using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Children;

public sealed class ChildWorkflowTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Theory]
    [InlineData("dispatch")]
    [InlineData("execute")]
    public async Task AParent_WaitsForItsChildAndGoesOnInTheChildsBurst(string kind)
    {
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Task(kind + "-child"));
        var parent = await TestWorkflow.PublishAsync(Host, kind == "dispatch"
            ? TestWorkflow.Dispatch(kind, kind + "-child", wait: true)
            : TestWorkflow.Execute(kind, kind + "-child"));

        Assert.Equal("Suspended", await TestWorkflow.RunAsync(Host, parent, kind));
        var (child, bookmark) = await WaitingChildAsync(kind);
        Assert.Equal("Finished", await Host.Bursts.RunAsync(TestWorkflow.Complete(child, bookmark)));

        Assert.Equal(2, await Host.CountAsync("workflow.instances WHERE (id = $1 OR parent_instance_id = $1) AND sub_status = 3", kind));
        Assert.Equal(0, await Host.CountAsync("workflow.bookmarks WHERE instance_id IN ($1, $2)", kind, child));
    }

    [Theory]
    [InlineData(false)] // nobody waits
    [InlineData(true)] // the child ends before the parent could wait for it
    public async Task AChildThatEndsAtOnce_EndsInItsParentsBurst(bool wait)
    {
        var id = $"quick-{wait}";
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Nothing(id + "-child"));
        var parent = await TestWorkflow.PublishAsync(Host, TestWorkflow.Dispatch(id, id + "-child", wait));

        Assert.Equal("Finished", await TestWorkflow.RunAsync(Host, parent, id));
        Assert.Equal(2, await Host.CountAsync("workflow.instances WHERE (id = $1 OR parent_instance_id = $1) AND sub_status = 3", id));
    }

    [Fact]
    public async Task ManyChildren_StartPartlyLaterAndAllAreWaitedFor()
    {
        const int count = 130;
        await TestWorkflow.PublishAsync(Host, TestWorkflow.Nothing("bulk-child"));
        var parent = await TestWorkflow.PublishAsync(Host, TestWorkflow.BulkDispatch("bulk", "bulk-child", count));

        Assert.Equal("Suspended", await TestWorkflow.RunAsync(Host, parent, "bulk"));
        Assert.Equal(20, await Host.CountAsync("workflow.instances WHERE parent_instance_id = 'bulk'"));
        await using var other = new StorageHost(ConnectionString);
        await Task.WhenAll(Host.Stimuli.RunAsync(parallelism: 3, default), other.Stimuli.RunAsync(parallelism: 3, default));

        Assert.Equal(count, await Host.CountAsync("workflow.instances WHERE parent_instance_id = 'bulk' AND sub_status = 3"));
        Assert.Equal(0, await Host.CountAsync("workflow.starts"));
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'bulk' AND sub_status = 3"));
        Assert.Equal(0, await Host.CountAsync("workflow.incidents"));
    }

    [Fact]
    public async Task AnEventThatAWorkflowPublishes_ReachesAnother()
    {
        var waiting = await TestWorkflow.PublishAsync(Host, TestWorkflow.Event("paid-waiting"));
        await TestWorkflow.StartAsync(Host, waiting, "paid-waiting");
        var publishing = await TestWorkflow.PublishAsync(Host, TestWorkflow.PublishEvent("paid-publishing"));

        await TestWorkflow.RunAsync(Host, publishing, "paid-publishing");
        Assert.Equal(1, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'paid-waiting' AND sub_status = 3"));
    }

    [Fact]
    public async Task AFault_IsStoredAsAnIncidentWithItsInstance()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Fault("fault"));

        Assert.Equal("Faulted", await TestWorkflow.RunAsync(Host, definition, "fault"));
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'fault' AND status = 1 AND sub_status = 5 AND incident_count = 1"));
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = 'fault' AND source = 'activity' AND message LIKE '%材料缺页%'"));
    }

    private async Task<(string Child, string Bookmark)> WaitingChildAsync(string parentId)
    {
        var child = (string)(await Host.QueryAsync("SELECT id FROM workflow.instances WHERE parent_instance_id = $1", parentId))!;
        return (child, (string)(await Host.QueryAsync("SELECT id FROM workflow.bookmarks WHERE instance_id = $1", child))!);
    }
}
