using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.DecisionTables;

/// <summary>A procedure that decides by a table: the legal office's table, not the program, leads the case.</summary>
public sealed class DecideByTableTests
{
    private const string Note = """{"fields":[{"name":"Note","label":"说明","kind":"text"}]}""";

    [Theory]
    [InlineData(95, "表彰和奖励", "得分为95分")]
    [InlineData(79, "通报批评", "得分为79分")]
    public async Task The_conclusion_leads_the_case_and_stays_with_it(int score, string next, string sentence)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var caseId = await StartAsync(office);
        var officer = await office.AsAsync("zhangwei");

        await officer.CompleteAsync("评分", caseId, "完成", new JsonObject { ["Score"] = score });

        Assert.True(await officer.HasTaskAsync(next, caseId));
        var steps = (await officer.GetAsync($"/api/cases/{caseId}/steps")).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains($"适用第{(score == 95 ? 1 : 4)}行（《高新区安监局五项保障制度》评议考核五、七）：{sentence}", steps, StringComparison.Ordinal);
        Assert.Contains("决策表DT-25第1版（《高新区安监局五项保障制度》评议考核五、七）", steps, StringComparison.Ordinal);
    }

    private static async Task<string> StartAsync(OfficeHost office)
    {
        var legal = await office.AsAsync("zhoufang");
        var uploaded = await legal.Http.PostAsJsonAsync("/elsa/api/workflow-definitions/import", Definition());
        Assert.True(uploaded.IsSuccessStatusCode, await uploaded.Content.ReadAsStringAsync());
        // Four eyes: whoever uploaded it cannot publish it.
        await (await office.AsAsync("gaofei")).PostAsync("/elsa/api/workflow-definitions/assessment/publish");
        var officer = await office.AsAsync("zhangwei");
        return (string)(await officer.PostAsync("/api/procedures/assessment/start", new { title = "年度评议" }))!["caseId"]!;
    }

    private static JsonObject Definition()
    {
        var definition = new JsonObject
        {
            ["definitionId"] = "assessment",
            ["name"] = "评议考核",
            ["version"] = 1,
            ["variables"] = new JsonArray(new JsonObject { ["id"] = "Case", ["name"] = "Case", ["typeName"] = "Object" }),
            ["customProperties"] = new JsonObject { ["office"] = new JsonObject { ["basis"] = "《高新区安监局五项保障制度》评议考核" } },
            ["root"] = new JsonObject
            {
                ["id"] = "flow",
                ["type"] = "Elsa.Flowchart",
                ["version"] = 1,
                ["activities"] = new JsonArray(
                    Activity("open", "WorkflowOffice.OpenCase", []),
                    Task("score", "评分", """{"fields":[{"name":"Score","label":"得分","kind":"number","required":true,"min":0,"max":100}]}"""),
                    Activity("grade", "WorkflowOffice.DecideByTable", new JsonObject
                    {
                        ["table"] = Input("Literal", "DT-25"),
                        ["outcomes"] = Input("Object", """["优秀","较好","一般","差"]"""),
                    }),
                    Task("reward", "表彰和奖励", Note),
                    Task("praise", "通报表扬", Note),
                    Task("record", "存档备查", Note),
                    Task("criticize", "通报批评", Note),
                    Activity("archive", "WorkflowOffice.ArchiveCase", new JsonObject { ["result"] = Input("Literal", "评议办结") }),
                    Activity("finish", "Elsa.Finish", [])),
                ["connections"] = new JsonArray(
                    Connection("open", "Done", "score"), Connection("score", "完成", "grade"),
                    Connection("grade", "优秀", "reward"), Connection("grade", "较好", "praise"), Connection("grade", "一般", "record"),
                    Connection("grade", "差", "criticize"), Connection("reward", "完成", "archive"), Connection("praise", "完成", "archive"),
                    Connection("record", "完成", "archive"), Connection("criticize", "完成", "archive"), Connection("archive", "Done", "finish")),
            },
        };
        return definition;
    }

    private static JsonObject Task(string id, string title, string form) => Activity(id, "WorkflowOffice.HumanTask", new JsonObject
    {
        ["title"] = Input("Literal", title),
        ["person"] = Input("JavaScript", "variables.Case.StartedById"),
        ["form"] = Input("Object", form),
        ["outcomes"] = Input("Object", """["完成"]"""),
        ["noLimitReason"] = Input("Literal", "制度未规定时限。"),
    });

    private static JsonObject Activity(string id, string type, JsonObject inputs)
    {
        var activity = new JsonObject { ["id"] = id, ["nodeId"] = $"Workflow1:flow:{id}", ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in inputs)
            activity[name] = value!.DeepClone();
        return activity;
    }

    private static JsonObject Input(string type, string value) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };

    private static JsonObject Connection(string from, string port, string to) => new()
    {
        ["source"] = new JsonObject { ["activity"] = from, ["port"] = port },
        ["target"] = new JsonObject { ["activity"] = to, ["port"] = "In" },
    };
}
