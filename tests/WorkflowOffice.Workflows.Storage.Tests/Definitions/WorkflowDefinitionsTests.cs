using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Definitions;

public sealed class WorkflowDefinitionsTests(StorageFixture fixture) : StorageTest(fixture)
{
    [Fact]
    public async Task SavingADraftTwice_OverwritesIt_SavingAfterPublishing_MakesANewVersion()
    {
        var first = await SaveAsync(TestWorkflow.Task("versions", "一"));
        var second = await SaveAsync(TestWorkflow.Task("versions", "二"));
        await PublishAsync(second.Id);
        var third = await SaveAsync(TestWorkflow.Task("versions", "三"));

        Assert.Equal((first.Id, 1), (second.Id, second.Version));
        Assert.Equal((2, true, false), (third.Version, third.IsLatest, third.IsPublished));
        var versions = await Host.DefinitionsAsync(d => d.ListVersionsAsync("versions", default));
        Assert.Equal([(2, "三", true, false), (1, "二", false, true)], versions.Select(v => (v.Version, v.Name, v.IsLatest, v.IsPublished)));
    }

    [Fact]
    public async Task WhatIsExported_IsWhatWasImported()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("round-trip"))!;
        var draft = await SaveAsync(json.ToJsonString());

        var exported = JsonNode.Parse(await Host.DefinitionsAsync(d => d.ExportAsync(draft.Id, default)))!.AsObject();
        foreach (var decidedByTheDatabase in new[] { "isLatest", "isPublished", "createdAt" })
            Assert.True(exported.Remove(decidedByTheDatabase));
        Assert.True(JsonNode.DeepEquals(json, exported), exported.ToJsonString());
    }

    [Fact]
    public async Task APublishedVersion_CannotBeChangedEvenBySql()
    {
        var version = await PublishAsync((await SaveAsync(TestWorkflow.Task("immutable"))).Id);
        await Host.DefinitionsAsync(d => d.RetractAsync("immutable", "乙", default));

        var exception = await Assert.ThrowsAsync<PostgresException>(() =>
            Host.QueryAsync("UPDATE workflow.definition_versions SET json = '{}' WHERE id = $1", version.Id));
        Assert.Contains("immutable", exception.MessageText, StringComparison.Ordinal);
        Assert.Equal(2, (await SaveAsync(TestWorkflow.Task("immutable", "改"))).Version); // retracted does not mean draft again
    }

    [Fact]
    public async Task PublishingConcurrently_LeavesExactlyOnePublishedVersionAtEveryMoment()
    {
        await using var otherHost = new StorageHost(ConnectionString);
        var first = await PublishAsync((await SaveAsync(TestWorkflow.Task("atomic"))).Id);
        var second = await SaveAsync(TestWorkflow.Task("atomic", "新"));
        using var finished = new CancellationTokenSource();
        var observed = ObserveAsync(finished.Token);

        for (var round = 0; round < 15; round++)
        {
            await Task.WhenAll(
                Host.DefinitionsAsync(d => d.PublishAsync(first.Id, "甲", default)),
                otherHost.DefinitionsAsync(d => d.PublishAsync(second.Id, "乙", default)));
            Assert.Equal(
                (await Host.DefinitionsAsync(d => d.FindPublishedAsync("atomic", default)))!.Id,
                (await otherHost.DefinitionsAsync(d => d.FindPublishedAsync("atomic", default)))!.Id);
        }

        await finished.CancelAsync();
        Assert.Equal([1L], await observed);

        async Task<IEnumerable<long>> ObserveAsync(CancellationToken cancellationToken)
        {
            var counts = new HashSet<long>();
            while (!cancellationToken.IsCancellationRequested)
                counts.Add(await Host.CountAsync("workflow.definition_versions WHERE definition_id = 'atomic' AND is_published"));
            return counts;
        }
    }

    [Fact]
    public async Task ARunningInstance_StaysOnItsVersion_NewOnesFollowTheNewOne()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("pinned"));
        await TestWorkflow.StartAsync(Host, definition, "pinned-old");
        var changed = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("pinned", "改后"));
        await TestWorkflow.StartAsync(Host, changed, "pinned-new");

        Assert.Equal(1, await VersionOfAsync("pinned-old"));
        Assert.Equal(2, await VersionOfAsync("pinned-new"));
        var rows = await Host.DefinitionsAsync(d => d.ListVersionsAsync("pinned", default));
        Assert.Equal([1L, 1L], rows.Select(r => r.RunningInstances));

        Task<int> VersionOfAsync(string id) => Host.ScopedAsync<IWorkflowInstances, int>(async i => (await i.FindAsync(id, default))!.DefinitionVersion);
    }

    [Fact]
    public async Task SavingOnAStaleBasis_IsRefusedAndNamesBothVersions()
    {
        var basis = await PublishAsync((await SaveAsync(TestWorkflow.Task("stale"))).Id);
        await SaveAsync(TestWorkflow.Task("stale", "同事改"));

        var exception = await Assert.ThrowsAsync<StaleDefinitionException>(() =>
            Host.ScopedAsync<IWorkflowDefinitionCatalog, WorkflowDefinitionSummary>(c =>
                c.SaveDraftAsync(TestWorkflow.Task("stale", "我改"), "乙", new DefinitionBasis(basis.Id), default)));

        Assert.Contains("第 1 版", exception.Message, StringComparison.Ordinal);
        Assert.Contains("第 2 版", exception.Message, StringComparison.Ordinal);
        Assert.Equal("同事改", (await Host.DefinitionsAsync(d => d.ListVersionsAsync("stale", default)))[0].Name);
    }

    [Fact]
    public async Task ADraftThatAnInstanceFollows_IsNotOverwritten()
    {
        var draft = await SaveAsync(TestWorkflow.Task("tried"));
        var definition = await Host.DefinitionsAsync(d => d.GetAsync(draft.Id, default));
        await TestWorkflow.StartAsync(Host, definition, "tried");

        Assert.Equal(2, (await SaveAsync(TestWorkflow.Task("tried", "改"))).Version);
    }

    [Fact]
    public async Task OnlyUnusedVersions_CanBeDeleted()
    {
        var used = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("delete"));
        await TestWorkflow.StartAsync(Host, used, "delete");
        var unused = await SaveAsync(TestWorkflow.Task("delete", "未用"));

        await CatalogAsync(c => c.DeleteVersionAsync(unused.Id, "甲", default));
        await Assert.ThrowsAsync<WorkflowDefinitionConflictException>(() => CatalogAsync(c => c.DeleteVersionAsync(used.Id, "甲", default)));
        await Assert.ThrowsAsync<WorkflowDefinitionConflictException>(() => CatalogAsync(c => c.DeleteAsync("delete", "甲", default)));
        var left = Assert.Single(await Host.DefinitionsAsync(d => d.ListVersionsAsync("delete", default)));
        Assert.Equal((used.Id, true), (left.Id, left.IsLatest));
    }

    [Fact]
    public async Task Reverting_MakesANewDraftWithTheOldContent()
    {
        await PublishAsync((await SaveAsync(TestWorkflow.Task("revert", "旧"))).Id);
        await PublishAsync((await SaveAsync(TestWorkflow.Task("revert", "新"))).Id);

        var reverted = await Host.ScopedAsync<IWorkflowDefinitionCatalog, WorkflowDefinitionSummary>(c => c.RevertAsync("revert", 1, "甲", default));
        Assert.Equal((3, "旧", false), (reverted.Version, reverted.Name, reverted.IsPublished));
    }

    [Fact]
    public async Task TheList_IsFilteredAndPagedInTheDatabase()
    {
        foreach (var name in new[] { "列表甲", "列表乙", "列表丙" })
            await SaveAsync(TestWorkflow.Task("list-" + name, name));

        var page = await Host.ScopedAsync<IWorkflowDefinitionCatalog, PageOf<WorkflowDefinitionSummary>>(c => c.ListAsync(
            new WorkflowDefinitionFilter(VersionOptions.Latest, SearchTerm: "列表", Descending: true, Skip: 1, Take: 1), default));
        var wildcard = await Host.ScopedAsync<IWorkflowDefinitionCatalog, PageOf<WorkflowDefinitionSummary>>(c => c.ListAsync(
            new WorkflowDefinitionFilter(VersionOptions.Latest, SearchTerm: "%_%"), default));

        Assert.Equal((3, 1), (page.TotalCount, page.Items.Count));
        Assert.Equal(0, wildcard.TotalCount);
    }

    private Task<WorkflowDefinitionSummary> SaveAsync(string json) => Host.DefinitionsAsync(d => d.SaveDraftAsync(json, "甲", default));

    private Task<WorkflowDefinitionSummary> PublishAsync(string versionId) => Host.DefinitionsAsync(d => d.PublishAsync(versionId, "甲", default));

    private Task<int> CatalogAsync(Func<IWorkflowDefinitionCatalog, Task> use) => Host.ScopedAsync<IWorkflowDefinitionCatalog, int>(async catalog =>
    {
        await use(catalog);
        return 0;
    });
}
