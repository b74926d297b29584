using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>A step that this installation does not know is drawn and kept, and no save loses what the designer may not have shown.</summary>
public sealed class NothingIsLostTests(ApiFixture fixture) : ApiTest(fixture)
{
    private const string Retired = "Acme.OldStep";

    [Fact]
    public async Task ARetiredType_HasADescriptorWithItsPorts_OutsideTheToolBox()
    {
        await StoreAsync("retired-drawn", Chart(3, Retired));

        var items = (await GetAsync("/elsa/api/descriptors/activities"))["items"]!.AsArray();
        var model = await GetAsync($"{Definitions}/by-definition-id/retired-drawn");

        var placeholder = items.Single(item => (string?)item!["typeName"] == Retired)!;
        Assert.False((bool)placeholder["isBrowsable"]!);
        Assert.Contains("已停用", (string)placeholder["displayName"]!, StringComparison.Ordinal);
        Assert.Contains(placeholder["ports"]!.AsArray(), port => (string?)port!["name"] == "旧出口" && (string?)port["type"] == "Flow");
        Assert.Equal("原样", (string?)model["root"]!["activities"]![0]!["setting"]!["expression"]!["value"]);
        Assert.Equal(items.Count, items.Select(item => ((string)item!["typeName"]!, (int)item["version"]!)).Distinct().Count());
        foreach (var node in model["root"]!["activities"]!.AsArray())
            Assert.Contains(items, item => (string?)item!["typeName"] == (string?)node!["type"] && (int)item["version"]! == (int)node["version"]!);
    }

    [Fact]
    public async Task AnotherVersionOfAKnownType_HasADescriptorToo()
    {
        await StoreAsync("retired-version", Chart(1, "Elsa.WriteLine", version: 7));

        var items = (await GetAsync("/elsa/api/descriptors/activities"))["items"]!.AsArray();

        Assert.Single(items, item => (string?)item!["typeName"] == "Elsa.WriteLine" && (int)item["version"]! == 7 && !(bool)item["isBrowsable"]!);
    }

    [Fact]
    public async Task SavingBesideARetiredStep_KeepsItsJson_ButANewOneIsRefused()
    {
        await StoreAsync("retired-kept", Chart(3, Retired));
        var model = await GetAsync($"{Definitions}/by-definition-id/retired-kept");
        model["description"] = "改了说明";

        await SaveAsync(model, HttpStatusCode.OK);
        var stored = await GetAsync($"{Definitions}/retired-kept/export");
        Assert.Equal("改了说明", (string?)stored["description"]);
        Assert.Equal("原样", (string?)stored["root"]!["activities"]![0]!["setting"]!["expression"]!["value"]);

        model = await GetAsync($"{Definitions}/by-definition-id/retired-kept");
        model["root"]!["activities"]!.AsArray().Add(new JsonObject { ["id"] = "new", ["type"] = Retired, ["version"] = 1 });
        Assert.Equal("X-WFD-01", (string?)(await SaveAsync(model, HttpStatusCode.BadRequest))["code"]);
    }

    [Fact]
    public async Task RetiredSteps_AreRemovedOneByOne_NotTogether()
    {
        await StoreAsync("retired-removed", Chart(4, Retired, Retired));
        var model = await GetAsync($"{Definitions}/by-definition-id/retired-removed");
        var both = model.DeepClone();
        Remove(both, 2);
        var refused = await SaveAsync(both, HttpStatusCode.BadRequest);
        Assert.Equal("X-WFD-06", (string?)refused["code"]);
        Assert.Contains("已停用的环节", (string)refused["errors"]!["generalErrors"]![0]!, StringComparison.Ordinal);

        Remove(model, 1);
        await SaveAsync(model, HttpStatusCode.OK);
        Assert.Equal(3, (await GetAsync($"{Definitions}/by-definition-id/retired-removed"))["root"]!["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task ASaveWithoutMostSteps_IsRefused_AlsoWithoutAVersionId()
    {
        await StoreAsync("most-steps", Chart(10));
        var model = await GetAsync($"{Definitions}/by-definition-id/most-steps");
        Remove(model, 6);

        var refused = await SaveAsync(model, HttpStatusCode.BadRequest);
        model.AsObject().Remove("id");
        var nameless = await SaveAsync(model, HttpStatusCode.BadRequest);

        Assert.Equal(("X-WFD-06", "X-WFD-06"), ((string?)refused["code"], (string?)nameless["code"]));
        Assert.Contains("10 个环节中的 6 个", (string)refused["errors"]!["generalErrors"]![0]!, StringComparison.Ordinal);
        Assert.Equal(10, (await GetAsync($"{Definitions}/by-definition-id/most-steps"))["root"]!["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task AFewSteps_MayBeDeleted()
    {
        await StoreAsync("few-steps", Chart(10));
        var model = await GetAsync($"{Definitions}/by-definition-id/few-steps");
        Remove(model, 4);

        await SaveAsync(model, HttpStatusCode.OK);

        Assert.Equal(6, (await GetAsync($"{Definitions}/by-definition-id/few-steps"))["root"]!["activities"]!.AsArray().Count);
    }

    /// <summary>As if the types had been known when it was stored.</summary>
    private async Task StoreAsync(string id, JsonObject root)
    {
        var known = new JsonObject { ["definitionId"] = id, ["name"] = id, ["root"] = new JsonObject { ["id"] = "flow", ["type"] = "Elsa.Flowchart", ["version"] = 1 } };
        await ImportAsync(known.ToJsonString());
        var json = JsonNode.Parse((string)(await Host.QueryAsync("SELECT json FROM workflow.definition_versions WHERE definition_id = $1", id))!)!;
        json["root"] = root;
        await Host.QueryAsync(
            "UPDATE workflow.definition_versions SET json = $2, revision = revision + 1 WHERE definition_id = $1", id, json.ToJsonString());
    }

    private static JsonObject Chart(int steps, params string[] special) => Chart(steps, special, 1);

    private static JsonObject Chart(int steps, string special, int version) => Chart(steps, [special], version);

    private static JsonObject Chart(int steps, string[] special, int version) => new()
    {
        ["id"] = "flow",
        ["type"] = "Elsa.Flowchart",
        ["version"] = 1,
        ["activities"] = new JsonArray([.. Enumerable.Range(0, steps).Select(at => Step(at, at < special.Length ? special[at] : "Elsa.WriteLine", at < special.Length ? version : 1))]),
        ["connections"] = new JsonArray([.. Enumerable.Range(1, Math.Max(steps - 1, 0)).Select(at => new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = $"s{at - 1}", ["port"] = at == 1 && special.Contains(Retired) ? "旧出口" : "Done" },
            ["target"] = new JsonObject { ["activity"] = $"s{at}", ["port"] = "In" },
            ["vertices"] = new JsonArray(),
        })]),
    };

    private static JsonObject Step(int at, string type, int version) => new()
    {
        ["id"] = $"s{at}",
        ["type"] = type,
        ["version"] = version,
        ["name"] = $"第{at}步",
        ["setting"] = new JsonObject { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = "原样" } },
    };

    /// <summary>The first steps, with their connections.</summary>
    private static void Remove(JsonNode model, int steps)
    {
        var gone = Enumerable.Range(0, steps).Select(at => $"s{at}").ToHashSet();
        model["root"]!["activities"] = new JsonArray(
            [.. model["root"]!["activities"]!.AsArray().Where(step => !gone.Contains((string)step!["id"]!)).Select(step => step!.DeepClone())]);
        model["root"]!["connections"] = new JsonArray([.. model["root"]!["connections"]!.AsArray()
            .Where(c => !gone.Contains((string)c!["source"]!["activity"]!) && !gone.Contains((string)c["target"]!["activity"]!)).Select(c => c!.DeepClone())]);
    }

    private async Task<JsonNode> SaveAsync(JsonNode model, HttpStatusCode expected) =>
        await PostAsync(Definitions, new JsonObject { ["model"] = model.DeepClone(), ["publish"] = null }.ToJsonString(), expected);
}
