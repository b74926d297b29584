using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Poison;

/// <summary>What a workflow can do to harm: each is stopped within its budget with an incident that names the activity, and everybody else goes on.</summary>
public sealed class PoisonTests(StorageFixture fixture) : StorageTest(fixture)
{
    public static TheoryData<string, string, string> Poisons => new()
    {
        // An endless loop.
        { "while", "X-WFR-17", While("true", WriteLine("body", "x")).ToJsonString() },
        // The loop's own condition eats the time.
        { "while", "X-WFR-10", While("(() => { while (true) {} })()", WriteLine("body", "x")).ToJsonString() },
        // 10^6 iterations.
        { "for", "X-WFR-17", For(1_000_000, WriteLine("body", "x")).ToJsonString() },
        // 2^20 branches: twenty parallel loops of two inside each other.
        { "parallel", "X-WFR-17", Branches(20).ToJsonString() },
        // 2^20 items at once.
        { "items", "X-WFR-10", ParallelForEach("items", "Array.from({ length: 2 ** 20 }, (_, i) => 'item ' + i)", WriteLine("body", "x")).ToJsonString() },
        // A variable of 100 MB in one go, and by doubling.
        { "set", "X-WFR-10", SetVariable("'x'.repeat(100 * 1024 * 1024)").ToJsonString() },
        { "set", "X-WFR-10", While("true", SetVariable("getText() + getText()")).ToJsonString() },
        // Many values that are small enough each.
        { "set", "X-WFR-17", While("true", SetVariable("'x'.repeat(500 * 1024) + Math.random()")).ToJsonString() },
        // A script that eats memory.
        { "set", "X-WFR-10", SetVariable("(() => { const a = []; while (true) a.push(new Array(100000).fill(a.length)); })()").ToJsonString() },
        // A script that eats the stack.
        { "set", "X-WFR-10", SetVariable("(function f() { return f() + 1; })()").ToJsonString() },
    };

    [Theory]
    [MemberData(nameof(Poisons))]
    public async Task APoison_BecomesAnIncidentOfItsActivityAndDisturbsNobody(string culprit, string code, string root)
    {
        var id = $"poison-{Guid.NewGuid():N}";
        var poison = await TestWorkflow.PublishAsync(Host, Definition(id, JsonNode.Parse(root)!.AsObject()));
        var other = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task(id + "-other"));

        var poisoned = TestWorkflow.RunAsync(Host, poison, id);
        for (var i = 0; i < 10; i++)
        {
            var bookmark = await TestWorkflow.StartAsync(Host, other, $"{id}-other-{i}");
            Assert.Equal("Finished", await Host.Bursts.RunAsync(TestWorkflow.Complete($"{id}-other-{i}", bookmark)));
        }

        Assert.Equal("Faulted", await poisoned);
        var incident = (await StateAsync(id)).Incidents.First();
        Assert.Contains(culprit, incident.ActivityNodeId, StringComparison.Ordinal);
        Assert.True(Codes(incident).Contains(code), $"{incident.Code} {incident.Message} {incident.InnerExceptionMessage}");
        Assert.Equal(1, await Host.CountAsync("workflow.incidents WHERE instance_id = $1 AND resolved_at IS NULL AND activity_id <> ''", id));
        Assert.True(await SizeAsync(id) < 40 * 1024 * 1024);
    }

    [Theory]
    [InlineData("Elsa.ExecuteWorkflow", "true")]
    [InlineData("Elsa.DispatchWorkflow", "true")]
    [InlineData("Elsa.DispatchWorkflow", "false")]
    public async Task WorkflowsThatStartThemselves_AreStoppedWithAnIncidentOfTheStartingActivity(string type, string wait)
    {
        var id = $"recursion-{Guid.NewGuid():N}";
        var again = new JsonObject
        {
            ["id"] = "again",
            ["type"] = type,
            ["version"] = 1,
            ["workflowDefinitionId"] = Input("Literal", id),
            ["waitForCompletion"] = Input("Literal", wait),
        };
        var definition = await TestWorkflow.PublishAsync(Host, Definition(id, again));

        await TestWorkflow.RunAsync(Host, definition, id);
        await Host.Stimuli.RunAsync();

        var started = await Host.CountAsync("workflow.instances WHERE definition_id = $1", id);
        Assert.InRange(started, 2, 52);
        Assert.Equal(1, await Host.CountAsync(
            "workflow.incidents n JOIN workflow.instances i ON i.id = n.instance_id WHERE i.definition_id = $1 AND n.activity_id = 'again' AND n.source = 'activity'", id));
        Assert.Equal(0, await Host.CountAsync("workflow.starts s JOIN workflow.definition_versions v ON v.id = s.definition_version_id WHERE v.definition_id = $1", id));
    }

    [Fact]
    public async Task AResumeWithAHugeValue_IsAnIncidentToo()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("huge-result"));
        var bookmark = await TestWorkflow.StartAsync(Host, definition, "huge-result");
        var input = new Dictionary<string, JsonNode?> { ["RunTaskInput"] = new string('x', 100 * 1024 * 1024) };

        await Host.Bursts.RunAsync((burst, ct) => burst.ResumeAsync(new ResumeBookmark("huge-result", bookmark, input), ct));

        var state = await StateAsync("huge-result");
        Assert.Equal(("X-WFR-17", "wait"), (state.Incidents.Single().Code, state.Incidents.Single().ActivityId));
        Assert.True(await SizeAsync("huge-result") < 10_000);
    }

    private static IEnumerable<string?> Codes(WorkflowIncident incident) =>
        [incident.Code, incident.Code == "X-WFR-11" || incident.InnerExceptionType is not null ? "X-WFR-10" : null];

    private async Task<WorkflowState> StateAsync(string id) =>
        (await Host.ScopedAsync<IWorkflowInstances, WorkflowState?>(i => i.FindAsync(id, default)))!;

    private async Task<int> SizeAsync(string id) => (int)(await Host.QueryAsync("SELECT octet_length(state) FROM workflow.instances WHERE id = $1", id))!;

    private static string Definition(string id, JsonObject root) => new JsonObject
    {
        ["id"] = id + "-v1",
        ["definitionId"] = id,
        ["name"] = id,
        ["version"] = 1,
        ["variables"] = new JsonArray(new JsonObject { ["id"] = "text", ["name"] = "Text", ["typeName"] = "String", ["value"] = "xxxxxxxxxxxxxxxx" }),
        ["root"] = root,
    }.ToJsonString();

    private static JsonObject While(string condition, JsonObject body) => new()
    {
        ["id"] = "while",
        ["type"] = "Elsa.While",
        ["version"] = 1,
        ["condition"] = Input("JavaScript", condition),
        ["body"] = body,
    };

    private static JsonObject For(int end, JsonObject body) => new()
    {
        ["id"] = "for",
        ["type"] = "Elsa.For",
        ["version"] = 1,
        ["end"] = Input("Literal", end.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ["body"] = body,
    };

    private static JsonObject ParallelForEach(string id, string items, JsonObject body) => new()
    {
        ["id"] = id,
        ["type"] = "Elsa.ParallelForEach",
        ["version"] = 1,
        ["items"] = Input("JavaScript", items),
        ["body"] = body,
    };

    private static JsonObject Branches(int depth) =>
        ParallelForEach($"parallel-{depth}", "[1, 2]", depth == 1 ? WriteLine("body", "x") : Branches(depth - 1));

    private static JsonObject SetVariable(string script) => new()
    {
        ["id"] = "set",
        ["type"] = "Elsa.SetVariable",
        ["version"] = 1,
        ["variable"] = new JsonObject { ["id"] = "text", ["name"] = "Text" },
        ["value"] = Input("JavaScript", script),
    };

    private static JsonObject WriteLine(string id, string text) => new()
    {
        ["id"] = id,
        ["type"] = "Elsa.WriteLine",
        ["version"] = 1,
        ["text"] = Input("Literal", text),
    };

    private static JsonObject Input(string syntax, string value) => new()
    {
        ["typeName"] = "Object",
        ["expression"] = new JsonObject { ["type"] = syntax, ["value"] = value },
    };
}
