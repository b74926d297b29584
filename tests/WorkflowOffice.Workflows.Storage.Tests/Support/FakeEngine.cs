using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Engine;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>Runs definitions whose root is one waiting activity: Elsa.RunTask, Elsa.Delay of an hour, or Elsa.Event.</summary>
internal sealed class FakeEngine() : WorkflowEngine(new WorkflowRunner())
{
    public override WorkflowDefinition Read(string json)
    {
        var o = JsonNode.Parse(json)!.AsObject();
        return new WorkflowDefinition
        {
            Id = (string?)o["id"] ?? "",
            DefinitionId = (string?)o["definitionId"] ?? "",
            Version = (int?)o["version"] ?? 1,
            Name = (string?)o["name"] ?? "",
            Json = o,
        };
    }

    public override Task<WorkflowDefinition> ReadCheckedAsync(string json, CancellationToken cancellationToken) => Task.FromResult(Read(json));

    public override string Hash(string name, JsonObject? facts) => name + facts?.ToJsonString();

    public override byte[] Serialize(WorkflowState state) => JsonSerializer.SerializeToUtf8Bytes(state);

    public override WorkflowState Deserialize(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<WorkflowState>(utf8Json)!;

    public override ValueTask<BurstResult> StartAsync(StartWorkflow start, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = ((IBurst)services.GetService(typeof(IBurst))!).Now;
        var state = new WorkflowState
        {
            InstanceId = start.InstanceId,
            DefinitionId = start.Definition.DefinitionId,
            DefinitionVersionId = start.Definition.Id,
            DefinitionVersion = start.Definition.Version,
            CorrelationId = start.CorrelationId,
            CreatedAt = now,
            UpdatedAt = now,
            SubStatus = WorkflowSubStatus.Suspended,
        };
        var type = (string)start.Definition.Json["root"]!["type"]!;
        var facts = type == "Elsa.Event" ? new JsonObject { ["eventName"] = "Paid" } : null;
        var bookmark = new Bookmark(
            $"{state.InstanceId}/{state.JournalLength}", state.InstanceId, type, "wait", "Workflow1:wait", "ai", facts, Hash(type, facts),
            type == "Elsa.Delay" ? now.AddHours(1) : null, null, true, true);
        state.Bookmarks.Add(bookmark);
        return ValueTask.FromResult(new BurstResult(state, [bookmark], [], [Entry(state, "Started", now)], [], []));
    }

    public override ValueTask<BurstResult> ResumeAsync(
        WorkflowDefinition definition, WorkflowState state, ResumeBookmark resume, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = ((IBurst)services.GetService(typeof(IBurst))!).Now;
        var removed = state.Bookmarks.Single(b => b.Id == resume.BookmarkId);
        state.Bookmarks.Remove(removed);
        state.Status = WorkflowStatus.Finished;
        state.SubStatus = WorkflowSubStatus.Finished;
        state.UpdatedAt = now;
        state.FinishedAt = now;
        return ValueTask.FromResult(new BurstResult(state, [], [removed], [Entry(state, "Resumed", now)], [], []));
    }

    private static JournalEntry Entry(WorkflowState state, string eventName, DateTimeOffset at) =>
        new(state.JournalLength++, at, "wait", "Workflow1:wait", "ai", "Test", null, eventName, null, null);
}
