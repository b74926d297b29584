using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>A script that does not parse is refused when it is saved, with its place, in the shape that whoever saved it shows.</summary>
public sealed class ScriptErrorTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task Import_NamesActivityInputLineAndColumn()
    {
        var problem = await PostAsync($"{Definitions}/import", Broken("broken-import").ToJsonString(), HttpStatusCode.BadRequest);

        var finding = Assert.Single(problem["findings"]!.AsArray())!;
        Assert.Equal(
            ("X-WFD-01", "X-WFD-15", "check", "$.root.activities[1].condition.expression.value", 2, 18),
            ((string?)problem["code"], (string?)finding["code"], (string?)finding["activityId"], (string?)finding["path"], (int)finding["line"]!, (int)finding["column"]!));
        Assert.StartsWith("输入“条件”（Condition）的 JavaScript 有语法错误（第 2 行第 18 列）", (string?)finding["message"], StringComparison.Ordinal);
        Assert.Equal("", await VersionsAsync("broken-import"));
    }

    [Fact]
    public async Task TheDesignersSave_ShowsTheSameInItsListOfErrors_AndKeepsWhatWasThere()
    {
        await ImportAsync(Sound("broken-save").ToJsonString());
        var model = await GetAsync($"{Definitions}/by-definition-id/broken-save");
        model["root"] = Broken("broken-save")["root"]!.DeepClone();

        foreach (var publish in new[] { false, true })
        {
            var request = new JsonObject { ["model"] = model.DeepClone(), ["publish"] = publish };
            var problem = await PostAsync(Definitions, request.ToJsonString(), HttpStatusCode.BadRequest);
            var shown = (string?)Assert.Single(problem["errors"]!["generalErrors"]!.AsArray());
            Assert.Contains("“是否罚款”", shown, StringComparison.Ordinal);
            Assert.Contains("输入“条件”（Condition）的 JavaScript 有语法错误（第 2 行第 18 列）", shown, StringComparison.Ordinal);
        }

        var kept = await GetAsync($"{Definitions}/by-definition-id/broken-save");
        Assert.Equal("getN() > 1", (string?)kept["root"]!["activities"]![1]!["condition"]!["expression"]!["value"]);
    }

    [Fact]
    public async Task EveryScriptIsTold_AlsoThoseOfASwitchAndOfRunJavaScript()
    {
        var json = Broken("broken-more");
        json["root"]!["activities"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "way",
            ["type"] = "Elsa.FlowSwitch",
            ["version"] = 1,
            ["cases"] = new JsonArray(new JsonObject { ["label"] = "A", ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "1 +" } }),
        });
        json["root"]!["activities"]!.AsArray().Add(new JsonObject { ["id"] = "run", ["type"] = "Elsa.RunJavaScript", ["version"] = 1, ["script"] = Input("Literal", "const = 1") });

        var problem = await PostAsync($"{Definitions}/import", json.ToJsonString(), HttpStatusCode.BadRequest);

        var findings = problem["findings"]!.AsArray();
        Assert.Equal(["check", "way", "run"], findings.Select(f => (string?)f!["activityId"]));
        Assert.Equal([(2, 18), (1, 4), (1, 7)], findings.Select(f => ((int)f!["line"]!, (int)f["column"]!)));
    }

    private static JsonObject Sound(string id) => Definition(id, "getN() > 1");

    private static JsonObject Broken(string id) => Definition(id, "const fine = 1;\nreturn getN() >> > 1;");

    private static JsonObject Definition(string id, string condition) => new()
    {
        ["definitionId"] = id,
        ["name"] = "语法",
        ["variables"] = new JsonArray(new JsonObject { ["id"] = "n", ["name"] = "n", ["typeName"] = "Int32" }),
        ["root"] = new JsonObject
        {
            ["id"] = "flow",
            ["type"] = "Elsa.Sequence",
            ["version"] = 1,
            ["activities"] = new JsonArray(
                new JsonObject { ["id"] = "hello", ["type"] = "Elsa.WriteLine", ["version"] = 1, ["text"] = Input("Literal", "您好") },
                new JsonObject
                {
                    ["id"] = "check",
                    ["type"] = "Elsa.If",
                    ["version"] = 1,
                    ["metadata"] = new JsonObject { ["displayText"] = "是否罚款" },
                    ["condition"] = Input("JavaScript", condition),
                }),
        },
    };

    private static JsonObject Input(string type, string value) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };
}
