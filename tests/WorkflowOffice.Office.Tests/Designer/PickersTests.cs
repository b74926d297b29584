using System.Text.Json.Nodes;
using WorkflowOffice.Decisions;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Tests.Scenarios;

namespace WorkflowOffice.Office.Tests.Designer;

/// <summary>What the designer's pickers offer comes from this installation.</summary>
public sealed class PickersTests
{
    private const string Descriptors = "/elsa/api/descriptors/activities";

    [Fact]
    public async Task EveryPicker_IsFilledFromTheInstallation()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var items = (await editor.GetAsync(Descriptors))["items"]!.AsArray();

        var posts = Choices(items, "WorkflowOffice.HumanTask", "Post", "dropdown", "selectList");
        Assert.Contains(posts, choice => choice.Value == "SupervisionOfficeHead" && choice.Text == "监督机构负责人（王建国）");
        Assert.Contains(Choices(items, "WorkflowOffice.HumanTask", "Unit", "dropdown", "selectList"), choice => choice.Text == "综合法规科");
        Assert.Contains(
            Choices(items, "WorkflowOffice.HumanTask", "FormFrom", "dropdown", "selectList"),
            choice => choice.Value.StartsWith("supervision-notice/", StringComparison.Ordinal) && choice.Text.Contains(" 个字段）", StringComparison.Ordinal));
        Assert.Contains(
            Choices(items, "WorkflowOffice.GenerateDocument", "Template", "dropdown", "selectList"),
            choice => choice.Value == "supervision-notice" && choice.Text.Contains("文号 {机关代字}执监通〔{年}〕{n}号", StringComparison.Ordinal));
        Assert.Contains(
            Choices(items, "WorkflowOffice.StatutoryDeadline", "Rule", "dropdown", "selectList"),
            choice => choice.Value == "D-09" && choice.Text.StartsWith("D-09 ", StringComparison.Ordinal) && choice.Text.Contains("四·三款", StringComparison.Ordinal));
        Assert.Contains(Choices(items, "WorkflowOffice.StatutoryDeadline", "Ladder", "dropdown", "selectList"), choice => choice.Text.EndsWith(" 级）", StringComparison.Ordinal));
        Assert.NotEmpty(Choices(items, "WorkflowOffice.DecideByTable", "Table", "dropdown", "selectList"));
        Assert.Contains(Choices(items, "WorkflowOffice.HumanTask", "Check", "dropdown", "selectList"), choice => choice == ("archive-complete", "卷宗材料齐全"));
        Assert.Equal(posts, Choices(items, "WorkflowOffice.Notify", "Posts", "checklist", "checkList"));
        Assert.Equal("workflow-definition-picker", (string?)Input(items, "Elsa.DispatchWorkflow", "WorkflowDefinitionId")["uiHint"]);
    }

    [Fact]
    public async Task TheOptionsOfOneInput_AreAnsweredAlone()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");

        var answer = (await editor.PostAsync($"{Descriptors}/WorkflowOffice.HumanTask/options/Post"))!;

        Assert.NotEmpty(answer["items"]!["dropdown"]!["selectList"]!["items"]!.AsArray());
    }

    [Fact]
    public async Task OurActivities_AreChinese_AndEveryHintIsOneTheStudioKnows()
    {
        string[] known =
        [
            "singleline", "multiline", "checkbox", "dropdown", "checklist", "radiolist", "multitext", "code-editor", "json-editor", "datetime-picker",
            "dynamic-outcomes", "variable-picker", "output-picker", "outcome-picker", "workflow-definition-picker", "http-status-codes", "switch-editor",
            "flow-switch-editor",
        ];
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var items = (await (await office.AsAsync("zhangwei")).GetAsync(Descriptors))["items"]!.AsArray();

        Assert.All(items, item =>
        {
            Assert.True(IsChinese(item!["displayName"]) && IsChinese(item["description"]) && IsChinese(item["category"]), (string)item["typeName"]!);
            Assert.All(item["inputs"]!.AsArray(), input =>
            {
                Assert.Contains((string)input!["uiHint"]!, known);
                Assert.True(IsChinese(input["displayName"]), $"{item["typeName"]}.{input["name"]}");
            });
        });
        var ours = items.Where(item => ((string)item!["typeName"]!).StartsWith("WorkflowOffice.", StringComparison.Ordinal)).ToList();
        Assert.True(ours.Count >= 10);
        Assert.All(ours, item => Assert.Equal("行政执法监督", (string?)item!["category"]));
    }

    [Fact]
    public async Task ANewTask_HasItsPortAtOnce_AndTheChosenFormIsCopied()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var model = await editor.GetAsync("/elsa/api/workflow-definitions/by-definition-id/supervision-notice");
        var chosen = Choices((await editor.GetAsync(Descriptors))["items"]!.AsArray(), "WorkflowOffice.HumanTask", "FormFrom", "dropdown", "selectList")
            .First(choice => choice.Value.StartsWith("supervision-notice/", StringComparison.Ordinal));
        model["root"]!["activities"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "dropped",
            ["type"] = "WorkflowOffice.HumanTask",
            ["version"] = 1,
            ["name"] = "人工任务1",
            ["formFrom"] = new JsonObject
            {
                ["typeName"] = null,
                ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = chosen.Value },
                ["memoryReference"] = null,
            },
        });

        var saved = (await editor.PostAsync("/elsa/api/workflow-definitions", new { model, publish = false }))!["workflowDefinition"]!;

        var steps = saved["root"]!["activities"]!.AsArray();
        var dropped = steps.Single(step => (string?)step!["id"] == "dropped")!;
        var source = steps.Single(step => (string?)step!["id"] == chosen.Value.Split('/')[1])!;
        Assert.Equal("""["完成"]""", (string?)dropped["outcomes"]!["expression"]!["value"]);
        Assert.Equal("Object", (string?)dropped["outcomes"]!["expression"]!["type"]);
        Assert.Equal(source["form"]!.ToJsonString(), dropped["form"]!.ToJsonString());
        Assert.Null(dropped["formFrom"]);
    }

    [Fact]
    public async Task ATask_IsDrawnUnderItsTitle_UntilSomebodyNamesTheStep()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var step = Dropped("WorkflowOffice.HumanTask");
        step["title"] = Literal("立项核准");

        Assert.Equal("立项核准", NameOf(step = await SavedAsync(editor, step)));
        step["title"] = Literal("立项审批");
        Assert.Equal("立项审批", NameOf(step = await SavedAsync(editor, step)));
        step["metadata"]!["displayText"] = "科长核准";
        step["title"] = Literal("立项核准");
        Assert.Equal("科长核准", NameOf(await SavedAsync(editor, step)));
    }

    [Fact]
    public async Task AStepThatDecidesByTable_HasTheConclusionsOfTheTableAsPorts()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var table = LoadShippedDecisionTables.Shipped().First(one => one is { OutcomeColumn: not null, HitPolicy: not HitPolicy.Collect });
        var step = Dropped("WorkflowOffice.DecideByTable");
        step["table"] = Literal(table.Id);

        var ports = JsonNode.Parse((string)(await SavedAsync(editor, step))["outcomes"]!["expression"]!["value"]!)!.AsArray();

        Assert.True(ports.Count >= 2, ports.ToJsonString());
        Assert.DoesNotContain("适用", ports.Select(port => (string)port!));
        Assert.All(ports, port => Assert.Contains(table.Rows, row => row.Then.Values.Contains((string)port!) || table.Outputs.Any(column =>
            column.Choices?.Any(choice => choice.Label == (string)port!) == true)));
    }

    [Fact]
    public async Task OutcomesByScript_AreShownAsTheConnectedOnes_AndTheScriptIsKept()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync("zhoufang");
        var flow = ChangedProcedure.Shipped();
        var register = flow["root"]!["activities"]!.AsArray().Single(step => (string?)step!["id"] == "register")!;
        var script = new JsonObject { ["type"] = "JavaScript", ["value"] = "variables.Case.X ? ['登记'] : ['登记', '退回']" };
        register["outcomes"]!["expression"] = script.DeepClone();
        await editor.PostAsync("/elsa/api/workflow-definitions/import", flow);

        var model = await editor.GetAsync("/elsa/api/workflow-definitions/by-definition-id/supervision-notice");
        Assert.Equal("""["登记"]""", (string?)Outcomes(model)["value"]);
        await editor.PostAsync("/elsa/api/workflow-definitions", new { model, publish = false });

        var stored = await editor.GetAsync("/elsa/api/workflow-definitions/supervision-notice/export");
        Assert.Equal(script.ToJsonString(), Outcomes(stored).ToJsonString());
    }

    private static JsonNode Outcomes(JsonNode definition) =>
        definition["root"]!["activities"]!.AsArray().Single(step => (string?)step!["id"] == "register")!["outcomes"]!["expression"]!;

    private static JsonObject Dropped(string type) => new() { ["id"] = "dropped", ["type"] = type, ["version"] = 1, ["name"] = "步骤1" };

    private static JsonObject Literal(string value) =>
        new() { ["typeName"] = null, ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value }, ["memoryReference"] = null };

    private static string? NameOf(JsonObject step) => (string?)step["metadata"]!["displayText"];

    /// <summary>Puts the step into the shipped procedure, in place of the one with its id, and reads it back.</summary>
    private static async Task<JsonObject> SavedAsync(OfficeUser editor, JsonObject step)
    {
        var model = await editor.GetAsync("/elsa/api/workflow-definitions/by-definition-id/supervision-notice");
        var steps = model["root"]!["activities"]!.AsArray();
        if (steps.FirstOrDefault(one => (string?)one!["id"] == (string?)step["id"]) is { } before)
            steps.Remove(before);
        steps.Add(step.DeepClone());
        var saved = (await editor.PostAsync("/elsa/api/workflow-definitions", new { model, publish = false }))!["workflowDefinition"]!;
        return (JsonObject)saved["root"]!["activities"]!.AsArray().Single(one => (string?)one!["id"] == (string?)step["id"])!.DeepClone();
    }

    private static JsonNode Input(JsonArray items, string type, string input) =>
        items.Single(item => (string?)item!["typeName"] == type)!["inputs"]!.AsArray().Single(one => (string?)one!["name"] == input)!;

    private static List<(string Value, string Text)> Choices(JsonArray items, string type, string input, string hint, string list)
    {
        var found = Input(items, type, input);
        Assert.Equal(hint, (string?)found["uiHint"]);
        return [.. found["uiSpecifications"]![hint]![list]!["items"]!.AsArray().Select(item => ((string)item!["value"]!, (string)item["text"]!))];
    }

    private static bool IsChinese(JsonNode? text) => text is not null && ((string)text!).Any(c => c is >= '\u4e00' and <= '\u9fff');
}
