using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Activities.Primitives;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>Drives one instance; between two bursts its state goes through JSON, as with a database.</summary>
internal sealed class TestInstance(WorkflowDefinition definition, WorkflowRunnerOptions? options = null)
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly WorkflowRunner runner = new(options: options);

    public RecordedOutput Output { get; } = new();

    public TestServices Services { get; } = new();

    public DateTimeOffset Now { get; set; } = Start;

    public BurstResult Last { get; private set; } = null!;

    public WorkflowState State { get; private set; } = null!;

    public string Events => string.Join(", ", Last.Journal.Select(e => $"{e.ActivityId} {e.EventName}"));

    public string StateText => $"{State.Status}/{State.SubStatus}";

    public async Task<TestInstance> RunAsync(params (string Name, JsonNode? Value)[] input)
    {
        Services.Add<IWorkflowOutputWriter>(Output);
        return Keep(await runner.StartAsync(
            new StartWorkflow(definition, "instance-1", input.ToDictionary(i => i.Name, i => i.Value)) { Now = Now }, Services, default));
    }

    public async Task<TestInstance> ResumeAsync(string activityId, params (string Name, JsonNode? Value)[] input) =>
        Keep(await runner.ResumeAsync(
            definition,
            State,
            new ResumeBookmark("instance-1", State.Bookmarks.First(b => b.ActivityId == activityId).Id, input.ToDictionary(i => i.Name, i => i.Value)) { Now = Now },
            Services,
            default));

    public Task<TestInstance> CompleteTaskAsync(string activityId, JsonNode? result = null) => ResumeAsync(activityId, (RunTask.ResultInput, result));

    public async Task<TestInstance> CancelAsync(string reason) => Keep(await runner.CancelAsync(definition, State, reason, Services, Now, default));

    private TestInstance Keep(BurstResult result)
    {
        Last = result;
        State = WorkflowState.Deserialize(result.State.Serialize());
        return this;
    }
}
