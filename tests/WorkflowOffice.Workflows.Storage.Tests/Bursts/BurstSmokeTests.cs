using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Bursts;

public sealed class BurstSmokeTests(StorageFixture fixture) : IClassFixture<StorageFixture>
{
    [Fact]
    public async Task StartThenResume_FinishesTheInstance()
    {
        await using var host = new StorageHost(fixture.Database.ConnectionString);
        var draft = await host.DefinitionsAsync(d => d.SaveDraftAsync("""{"definitionId":"smoke","name":"烟","root":{}}""", "甲", default));
        await host.DefinitionsAsync(d => d.PublishAsync(draft.Id, "甲", default));
        var definition = await host.DefinitionsAsync(d => d.FindPublishedAsync("smoke", default));

        var bookmark = await host.Bursts.RunAsync(async (burst, ct) =>
            (await burst.StartAsync(new StartWorkflow(definition!, "i1"), ct)).State.Bookmarks.Single().Id);
        var request = new RequestKey("r1", "甲", "complete", "f");
        async Task<string> CompleteAsync(IBurst burst, CancellationToken ct) =>
            (await burst.ResumeAsync(new ResumeBookmark("i1", bookmark), ct)).State.SubStatus.ToString();

        var first = await host.Bursts.RunAsync(CompleteAsync, request);
        var second = await host.Bursts.RunAsync(CompleteAsync, request);
        Assert.Equal("Finished", first);
        Assert.Equal("Finished", second);
        await Assert.ThrowsAsync<BookmarkNotFoundException>(() => host.Bursts.RunAsync(CompleteAsync));
        Assert.Equal(2L, await host.QueryAsync("SELECT count(*) FROM workflow.journal"));
    }
}
