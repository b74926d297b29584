using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.Scenarios;

/// <summary>A step that fails or never ends, met by a person who presses a button: no error page; the case waits with an incident that names the step, and others work on.</summary>
public sealed class PoisonedProcedureScenario
{
    [Theory]
    // Rules of the office that the step breaks.
    [InlineData("WorkflowOffice.SetFacts", "facts", "JavaScript", "[1, 2]", "不是对象")]
    [InlineData("WorkflowOffice.GenerateDocument", "template", "JavaScript", "'no-' + 'such'", "no-such")]
    // A script that fails, one that never ends, and a period that runs from nowhere.
    [InlineData("Elsa.SetName", "value", "JavaScript", "nowhere.at.all", "nowhere")]
    [InlineData("Elsa.SetName", "value", "JavaScript", "(() => { while (true) {} })()", "Value")]
    [InlineData("WorkflowOffice.StatutoryDeadline", "rule", "JavaScript", "'D-' + 999", "没有起算日")]
    public async Task AStepThatFails_IsAnIncidentOfThatStep_AndTheOthersGoOn(string type, string input, string syntax, string value, string expected)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var poison = TestProcedure.Activity("poison", type, new() { [input] = TestProcedure.Input("String", syntax, value) });
        var caseId = await OneStepProcedure.StartAsync(office, "poisoned", "办理", "SupervisionOfficer", "提交", """{"fields":[]}""", next: poison);
        var officer = await office.AsAsync("zhangwei");

        var others = officer.GetAsync("/api/tasks?box=todo");
        await officer.CompleteAsync("办理", caseId, "提交"); // any other answer than success fails here
        await others;

        Assert.Equal("Faulted", (await officer.GetAsync($"/api/cases/{caseId}"))["state"]!.GetValue<string>());
        var incident = Assert.Single((await (await office.AsAsync("xitong")).GetAsync("/api/incidents"))["items"]!.AsArray())!;
        Assert.Equal(("activity", "poison", type), (Text(incident, "source"), Text(incident, "activityId"), Text(incident, "activityType")));
        Assert.Contains(expected, Text(incident, "message"), StringComparison.Ordinal);
        Assert.False(await officer.HasTaskAsync("办理", caseId));
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
