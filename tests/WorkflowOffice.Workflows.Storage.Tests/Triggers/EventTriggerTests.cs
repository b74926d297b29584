using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Triggers;

public sealed class EventTriggerTests(StorageFixture fixture) : StorageTest(fixture)
{
    private const string Singleton = "Elsa.Workflows.Runtime.ActivationValidators.SingletonStrategy, Elsa.Workflows.Runtime";
    private const string CorrelatedSingleton = "Elsa.Workflows.Runtime.ActivationValidators.CorrelatedSingletonStrategy, Elsa.Workflows.Runtime";
    private const string Correlation = "Elsa.Workflows.Runtime.ActivationValidators.CorrelationStrategy, Elsa.Workflows.Runtime";

    [Fact]
    public async Task AnEvent_StartsOneInstanceWithItsPayloadAndCorrelation()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("paid", "OrderPaid", waits: true));

        await PublishAsync("OrderPaid", "case-7", new JsonObject { ["x"] = 1 });
        Assert.Equal(1, await Host.Stimuli.RunAsync());
        Assert.Equal(0, await Host.Stimuli.RunAsync());

        var id = await InstanceOfAsync("paid");
        var state = (await Host.ScopedAsync<IWorkflowInstances, WorkflowState?>(i => i.FindAsync(id, default)))!;
        Assert.Equal(("case-7", "trigger", WorkflowSubStatus.Suspended), (state.CorrelationId, state.TriggerActivityId, state.SubStatus));
        Assert.Equal("""{"x":1}""", state.ActivityOutputs["trigger"]["Result"]!.ToJsonString());
        Assert.Equal(1, await Host.CountAsync("workflow.stimuli WHERE correlation_id = 'case-7' AND status = 'matched' AND matches = 1"));
    }

    [Fact]
    public async Task AnEvent_StartsWhatIsTriggeredAndResumesWhatWaits()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("both-trigger", "Paid", waits: true));
        var waiting = await TestWorkflow.PublishAsync(Host, TestWorkflow.Event("both-waiting"));
        await TestWorkflow.StartAsync(Host, waiting, "both-waiting");

        await PublishAsync("Paid");
        Assert.Equal(2, await Host.Stimuli.RunAsync());

        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE definition_id = 'both-trigger'"));
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'both-waiting' AND status = 1"));
        await RetractAsync("both-trigger");
    }

    [Fact]
    public async Task ThreeHosts_StartEachEventsInstanceOnce()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("three", "Three"));
        for (var i = 0; i < 40; i++)
            await PublishAsync("Three", $"three-{i}");
        await using var second = new StorageHost(ConnectionString);
        await using var third = new StorageHost(ConnectionString);

        var started = await Task.WhenAll(new[] { Host, second, third }.Select(h => h.Stimuli.RunAsync(parallelism: 3, default)));

        Assert.Equal(40, started.Sum());
        Assert.Equal(40, await Host.CountAsync("workflow.instances WHERE definition_id = 'three'"));
        Assert.Equal(40, await Host.CountAsync("(SELECT DISTINCT correlation_id FROM workflow.instances WHERE definition_id = 'three') AS d"));
        Assert.Equal(0, await Host.CountAsync("workflow.starts"));
    }

    [Fact]
    public async Task Publishing_Republishing_RetractingAndDeleting_SwapTheTriggers()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("swap", "Before"));
        Assert.Equal(1, await TriggersAsync("swap"));

        var draft = await Host.DefinitionsAsync(d => d.SaveDraftAsync(TriggerWorkflow.Event("swap", "After", version: 2), "甲", default));
        Assert.Equal(1, await Host.CountAsync("workflow.triggers WHERE definition_id = 'swap' AND facts->>'eventName' = 'Before'"));
        await Host.DefinitionsAsync(d => d.PublishAsync(draft.Id, "甲", default));
        Assert.Equal(1, await Host.CountAsync("workflow.triggers WHERE definition_id = 'swap' AND facts->>'eventName' = 'After'"));
        Assert.Equal(1, await TriggersAsync("swap"));

        await RetractAsync("swap");
        Assert.Equal(0, await TriggersAsync("swap"));
        await PublishAsync("After", "swap");
        Assert.Equal(0, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.stimuli WHERE correlation_id = 'swap' AND status = 'unmatched'"));

        // What happened before it was published starts nothing: no flood of old events.
        await Host.DefinitionsAsync(d => d.PublishAsync(draft.Id, "甲", default));
        Assert.Equal(0, await Host.Stimuli.RunAsync());
        Assert.Equal(0, await Host.CountAsync("workflow.instances WHERE definition_id = 'swap'"));

        await Host.ScopedAsync<IWorkflowDefinitionCatalog, int>(c => c.DeleteAsync("swap", "甲", default));
        Assert.Equal(0, await TriggersAsync("swap"));
    }

    [Fact]
    public async Task TheName_MayBeAnExpressionOverTheVariablesDefaults()
    {
        await TestWorkflow.PublishAsync(
            Host, TriggerWorkflow.Of("by-script", "Elsa.Event", "eventName", "String", "`${getWanted().toUpperCase()}`", false, null, 1, "JavaScript"));

        Assert.Equal("WANTED-EVENT", await Host.QueryAsync("SELECT facts->>'eventName' FROM workflow.triggers WHERE definition_id = 'by-script'"));
    }

    [Theory]
    [InlineData("Elsa.Event", "eventName", "String", "''", "JavaScript")] // no name
    [InlineData("Elsa.Event", "eventName", "String", "getWanted().nothing.at.all", "JavaScript")] // the script fails
    [InlineData("Elsa.Timer", "interval", "TimeSpan", "00:00:00", "Literal")] // would start instances without end
    public async Task ATriggerThatCannotBeUsed_IsRefusedWhenItIsPublishedAndChangesNothing(string type, string input, string inputType, string value, string syntax)
    {
        var definitionId = $"unusable-{Guid.NewGuid():N}";
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event(definitionId, "Usable"));
        var draft = await Host.DefinitionsAsync(
            d => d.SaveDraftAsync(TriggerWorkflow.Of(definitionId, type, input, inputType, value, false, null, 2, syntax), "甲", default));

        var refused = await Assert.ThrowsAsync<WorkflowDefinitionInvalidException>(() => Host.DefinitionsAsync(d => d.PublishAsync(draft.Id, "甲", default)));

        Assert.Equal(("X-WFD-24", "$.root.activities[0]", "trigger"), (refused.Findings[0].Code, refused.Findings[0].Path, refused.Findings[0].ActivityId));
        Assert.Equal(1, await Host.CountAsync("workflow.triggers WHERE definition_id = $1 AND facts->>'eventName' = 'Usable'", definitionId));
        await RetractAsync(definitionId);
    }

    [Fact]
    public async Task VersionsPublishedBeforeThereWereTriggers_AreIndexedByTheFirstHostThatLooks()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("old", "Old"));
        await Host.QueryAsync("DELETE FROM workflow.triggers WHERE definition_id = 'old'");
        await Host.QueryAsync("UPDATE workflow.definition_versions SET triggers_indexed_at = NULL WHERE definition_id = 'old'");

        await Host.Timers.RunDueAsync();

        Assert.Equal(1, await TriggersAsync("old"));
    }

    [Theory]
    [InlineData(Singleton, "a", "a", 1)]
    [InlineData(Singleton, "a", "b", 1)]
    [InlineData(CorrelatedSingleton, "a", "a", 1)]
    [InlineData(CorrelatedSingleton, "a", "b", 2)]
    [InlineData(Correlation, "a", "a", 1)]
    [InlineData(Correlation, "a", "b", 2)]
    [InlineData(null, "a", "a", 2)]
    public async Task TheActivationStrategy_DecidesWhetherASecondOneStarts(string? strategy, string first, string second, int expected)
    {
        var id = $"strategy-{Guid.NewGuid():N}";
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event(id, id, waits: true, strategy));
        await PublishAsync(id, id + first);
        await PublishAsync(id, id + second);
        await using var other = new StorageHost(ConnectionString);

        await Task.WhenAll(Host.Stimuli.RunAsync(parallelism: 2, default), other.Stimuli.RunAsync(parallelism: 2, default));

        Assert.Equal(expected, await Host.CountAsync("workflow.instances WHERE definition_id = $1", id));
        Assert.Equal(2 - expected, await Host.CountAsync("workflow.stimuli WHERE facts->>'eventName' = $1 AND status = 'unmatched' AND note LIKE '%启动方式%'", id));
    }

    [Fact]
    public async Task TheCorrelationStrategy_LooksAtAllDefinitions()
    {
        var other = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("correlation-other"));
        await TestWorkflow.StartAsync(Host, other, "correlation-other", "shared-case");
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("correlation-mine", "CorrelationMine", waits: true, Correlation));

        await PublishAsync("CorrelationMine", "shared-case");
        await Host.Stimuli.RunAsync();

        Assert.Equal(0, await Host.CountAsync("workflow.instances WHERE definition_id = 'correlation-mine'"));
    }

    [Fact]
    public async Task APersonsStart_IsRefusedByTheStrategyToo_AndGoesOnceTheOtherIsOver()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("person", "Person", waits: true, Singleton));
        await Host.Bursts.RunAsync((burst, ct) => burst.StartAsync(new StartWorkflow(definition, "person-1", TriggerActivityId: "trigger"), ct));

        var refused = await Assert.ThrowsAsync<ActivationRefusedException>(
            () => Host.Bursts.RunAsync((burst, ct) => burst.StartAsync(new StartWorkflow(definition, "person-2"), ct)));
        Assert.Contains("person-1", refused.Message, StringComparison.Ordinal);

        // Cancelled and started anew in one burst: what the burst knows is newer than the row.
        await Host.Bursts.RunAsync(async (burst, ct) =>
        {
            await burst.CancelAsync("person-1", "重新发起", ct);
            return await burst.StartAsync(new StartWorkflow(definition, "person-3"), ct);
        });
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = 'person-3' AND status = 0"));
    }

    [Fact]
    public async Task AStartThatFails_IsTriedAgainWithAnIncident()
    {
        await TestWorkflow.PublishAsync(Host, TriggerWorkflow.Event("failing", "Failing"));
        await PublishAsync("Failing");
        var id = (string)(await Host.QueryAsync("""
            SELECT md5(s.id || '/' || t.id) FROM workflow.stimuli s, workflow.triggers t WHERE s.facts->>'eventName' = 'Failing' AND t.definition_id = 'failing'
            """))!;
        Host.Ledger.FailFor(id);

        Assert.Equal(0, await Host.Stimuli.RunAsync());
        var incidents = await Host.ScopedAsync<IWorkflowInstanceCatalog, PageOf<IncidentSummary>>(c => c.ListOpenIncidentsAsync(id, 0, 10, default));
        Assert.Equal(("start", 1), (incidents.Items.Single().Source, incidents.Items.Single().Attempts));

        Host.Ledger.Repair();
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Host.Stimuli.RunAsync());
        Assert.Equal(1, await Host.CountAsync("workflow.instances WHERE id = $1 AND status = 1", id));
    }

    private Task<WorkflowDefinitionSummary> RetractAsync(string definitionId) => Host.DefinitionsAsync(d => d.RetractAsync(definitionId, "甲", default));

    private Task<long> TriggersAsync(string definitionId) => Host.CountAsync("workflow.triggers WHERE definition_id = $1", definitionId);

    private async Task<string> InstanceOfAsync(string definitionId) =>
        (string)(await Host.QueryAsync("SELECT id FROM workflow.instances WHERE definition_id = $1", definitionId))!;

    private Task<int> PublishAsync(string name, string? correlationId = null, JsonNode? payload = null) => Host.Bursts.RunAsync((burst, _) =>
    {
        var input = new Dictionary<string, JsonNode?> { ["__EventPayloadWorkflowInput"] = payload?.DeepClone() };
        burst.Services.GetRequiredService<IStimuli>().Publish("Elsa.Event", new JsonObject { ["eventName"] = name }, input, correlationId);
        return Task.FromResult(0);
    });
}
