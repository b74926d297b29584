using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>
/// What a definition can do to harm, set off by a person who completes a task over HTTP: each ends within its budget as an incident that names the
/// step; the person gets an answer, and others complete their tasks meanwhile.
/// </summary>
public sealed class PoisonListScenario
{
    private const string Recursion = "calls-itself";

    public static TheoryData<string, string, string> Poisons => new()
    {
        { "an endless loop", "poison", Loop("Elsa.While", "condition", TestProcedure.Script("true", "Boolean")) },
        { "workflows that call themselves", "again", Step("again", "Elsa.ExecuteWorkflow", "workflowDefinitionId", TestProcedure.Literal(Recursion)).ToJsonString() },
        { "a million iterations", "poison", Loop("Elsa.For", "end", TestProcedure.Input("Int32", "Literal", "1000000")) },
        { "two to the twentieth branches", "poison", Branches(20).ToJsonString() },
        { "a variable of 100 MB", "poison", Step("poison", "Elsa.RunJavaScript", "script", TestProcedure.Literal("setVariable('Big', 'x'.repeat(100 * 1024 * 1024))")).ToJsonString() },
        { "a script that eats memory", "poison", Step("poison", "Elsa.RunJavaScript", "script", TestProcedure.Literal("const a = []; while (true) a.push(new Array(100000).fill(a.length))")).ToJsonString() },
    };

    [Theory]
    [MemberData(nameof(Poisons))]
    public async Task APoison_IsAnIncidentOfItsStep_AndOthersCompleteTheirTasks(string what, string culprit, string step)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await TestProcedure.PublishAsync(office.Services, CallsItself());
        var poison = JsonNode.Parse(step)!.AsObject();
        var caseId = await OneStepProcedure.StartAsync(office, "poisoned", "办理", "SupervisionOfficer", "提交", """{"fields":[]}""", next: poison);
        var other = await OneStepProcedure.StartAsync(office, "healthy", "巡查", "SupervisionOfficer", "提交", """{"fields":[]}""");
        var officer = await office.AsAsync("zhangwei");
        var colleague = await office.AsAsync("zhangwei");

        var completing = officer.CompleteAsync("办理", caseId, "提交"); // any other answer than success fails here
        for (var round = 0; round < 5; round++)
            await colleague.CompleteAsync("巡查", other, "提交");
        await completing;

        var incident = Assert.Single((await (await office.AsAsync("xitong")).GetAsync("/api/incidents"))["items"]!.AsArray())!;
        Assert.True(incident["activityId"]!.GetValue<string>().StartsWith(culprit, StringComparison.Ordinal), $"{what}: {incident.ToJsonString()}");
        Assert.NotEqual("", incident["message"]!.GetValue<string>());
        Assert.False(await officer.HasTaskAsync("办理", caseId));
        Assert.True(await colleague.HasTaskAsync("巡查", other));
    }

    private static JsonObject Step(string id, string type, string input, JsonObject value) => TestProcedure.Activity(id, type, new() { [input] = value });

    private static string Loop(string type, string input, JsonObject value)
    {
        var loop = Step("poison", type, input, value);
        loop["body"] = Step("poison-body", "Elsa.WriteLine", "text", TestProcedure.Literal("x"));
        return loop.ToJsonString();
    }

    private static JsonObject Branches(int depth)
    {
        var loop = Step(depth == 20 ? "poison" : $"poison-{depth}", "Elsa.ParallelForEach", "items", TestProcedure.Script("[1, 2]", "Object"));
        loop["body"] = depth == 1 ? Step("poison-body", "Elsa.WriteLine", "text", TestProcedure.Literal("x")) : Branches(depth - 1);
        return loop;
    }

    private static JsonObject CallsItself()
    {
        var definition = TestProcedure.Definition(Recursion, "自己调用自己", [], []);
        definition["root"] = Step("again", "Elsa.ExecuteWorkflow", "workflowDefinitionId", TestProcedure.Literal(Recursion));
        return definition;
    }
}
