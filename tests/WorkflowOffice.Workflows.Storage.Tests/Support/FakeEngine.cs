using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Engine;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

internal sealed class FakeEngine() : WorkflowEngine(new WorkflowRunner())
{
    public override WorkflowDefinition Read(string json)
    {
        var o = JsonNode.Parse(json)!.AsObject();
        return new WorkflowDefinition
        {
            Id = (string?)o["id"] ?? "", DefinitionId = (string?)o["definitionId"] ?? "", Version = (int?)o["version"] ?? 1,
            Name = (string?)o["name"] ?? "", Json = o,
        };
    }

    public override Task<WorkflowDefinition> ReadCheckedAsync(string json, CancellationToken cancellationToken) => Task.FromResult(Read(json));

    public override string Hash(string name, JsonObject? facts) => name + facts?.ToJsonString();

    public override byte[] Serialize(WorkflowState state) => JsonSerializer.SerializeToUtf8Bytes(state);

    public override WorkflowState Deserialize(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<WorkflowState>(utf8Json)!;

    public override ValueTask<BurstResult> StartAsync(StartWorkflow start, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = ((Hosting.IBurst)services.GetService(typeof(Hosting.IBurst))!).Now;
        var state = new WorkflowState
        {
            InstanceId = start.InstanceId, DefinitionId = start.Definition.DefinitionId, DefinitionVersionId = start.Definition.Id,
            DefinitionVersion = start.Definition.Version, CreatedAt = now, UpdatedAt = now, SubStatus = WorkflowSubStatus.Suspended,
        };
        var bookmark = NewBookmark(state, "a", null, null);
        state.Bookmarks.Add(bookmark);
        return ValueTask.FromResult(new BurstResult(state, [bookmark], [], [Entry(state, "Started", now)], [], []));
    }

    public override ValueTask<BurstResult> ResumeAsync(
        WorkflowDefinition definition, WorkflowState state, ResumeBookmark resume, IServiceProvider services, CancellationToken cancellationToken)
    {
        var now = ((Hosting.IBurst)services.GetService(typeof(Hosting.IBurst))!).Now;
        var removed = state.Bookmarks.Single(b => b.Id == resume.BookmarkId);
        state.Bookmarks.Remove(removed);
        var created = new List<Bookmark>();
        if (resume.Input?.TryGetValue("next", out var next) == true)
        {
            created.Add(NewBookmark(state, (string)next!, null, null));
            state.Bookmarks.AddRange(created);
        }
        else
        {
            state.Status = WorkflowStatus.Finished;
            state.SubStatus = WorkflowSubStatus.Finished;
        }

        return ValueTask.FromResult(new BurstResult(state, created, [removed], [Entry(state, "Resumed", now)], [], []));
    }

    private Bookmark NewBookmark(WorkflowState state, string name, JsonObject? facts, DateTimeOffset? dueAt) => new(
        $"{state.InstanceId}/{state.JournalLength}", state.InstanceId, name, "act", "node", "ai", facts, Hash(name, facts), dueAt, null, true, true);

    private static JournalEntry Entry(WorkflowState state, string eventName, DateTimeOffset at) =>
        new(state.JournalLength++, at, "act", "node", "ai", "Test", null, eventName, null, null);
}
