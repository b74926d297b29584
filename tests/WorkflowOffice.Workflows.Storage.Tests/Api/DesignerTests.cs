using System.Net;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

public sealed class DesignerTests(ApiFixture fixture) : ApiTest(fixture)
{
    [Fact]
    public async Task CreatingInTheDesigner_AnswersACompleteDefinition()
    {
        // As recorded from the designer: almost everything is null, the root has no lists.
        var answer = await PostAsync(Definitions, """
            {"model":{"definitionId":null,"name":"Workflow 1","description":null,"toolVersion":"3.8.0.0","variables":null,"inputs":null,
             "outputs":null,"outcomes":null,"customProperties":null,"isReadonly":false,"options":null,
             "root":{"id":"712afb4cba543fd9","type":"Elsa.Flowchart","version":1,"name":"Flowchart1"},"links":null,
             "createdAt":"0001-01-01T00:00:00+00:00","version":1,"isLatest":true,"isPublished":false,"id":null},"publish":null}
            """);

        var definition = answer["workflowDefinition"]!;
        foreach (var name in new[] { "options", "customProperties", "variables", "inputs", "outputs", "outcomes", "root", "links", "id", "definitionId" })
            Assert.NotNull(definition[name]);
        Assert.Equal("Workflow1:712afb4cba543fd9", (string?)definition["root"]!["nodeId"]);
        Assert.Equal("1L", await VersionsAsync((string)definition["definitionId"]!));
    }

    [Fact]
    public async Task SavingAPublishedVersion_MakesADraft_AStaleOneIsRefused()
    {
        var basis = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("save"));
        var model = await GetAsync($"{Definitions}/by-definition-id/save");
        Assert.Equal(basis.Id, (string?)model["id"]);

        var saved = await SaveAsync(model, HttpStatusCode.OK);
        Assert.Equal(2, (int)saved["workflowDefinition"]!["version"]!);
        Assert.Equal("X-WFD-03", (string?)(await SaveAsync(model, HttpStatusCode.Conflict))["code"]); // its basis is version 1 still
        Assert.Equal("2L 1P", await VersionsAsync("save"));
    }

    [Fact]
    public async Task TwoEditorsOfOneDraft_TheSecondGets409WithBothVersions()
    {
        await ImportAsync(TestWorkflow.Task("edited-twice", "原文"));
        var mine = await GetAsync($"{Definitions}/by-definition-id/edited-twice");
        var theirs = mine.DeepClone();
        theirs["name"] = "他人改后";
        using var other = Api.ClientOf("u-2", "李工", ApiHost.AllPermissions);
        await ReadAsync(await other.PostAsync(Definitions, Json($$"""{"model":{{theirs.ToJsonString()}}}""")));

        mine["name"] = "我改后";
        var refused = await SaveAsync(mine, HttpStatusCode.Conflict);

        Assert.Equal("X-WFD-03", (string?)refused["code"]);
        Assert.Equal((1, 1), ((int)refused["yours"]!["version"]!, (int)refused["yours"]!["revision"]!));
        Assert.Equal((1, 2, "李工"), ((int)refused["current"]!["version"]!, (int)refused["current"]!["revision"]!, (string?)refused["current"]!["savedBy"]));
        Assert.Equal("他人改后", (string?)refused["current"]!["definition"]!["name"]);
        Assert.Equal("他人改后", (string?)(await GetAsync($"{Definitions}/by-definition-id/edited-twice"))["name"]);
        Assert.Null((await GetAsync($"{Definitions}/edited-twice/export"))["customProperties"]!["WorkflowOffice.Revision"]);
    }

    [Fact]
    public async Task TheDesignerThatOvertakesItself_IsNotRefused_ButIfMatchIsStrict()
    {
        await ImportAsync(TestWorkflow.Task("own-saves"));
        var first = await Editor.GetAsync($"{Definitions}/by-definition-id/own-saves");
        var model = await ReadAsync(first);
        await SaveAsync(model, HttpStatusCode.OK);
        await SaveAsync(model, HttpStatusCode.OK); // sent before the first answer came

        using var strict = new HttpRequestMessage(HttpMethod.Post, Definitions) { Content = Json($$"""{"model":{{model.ToJsonString()}}}""") };
        strict.Headers.TryAddWithoutValidation("If-Match", first.Headers.ETag!.Tag);
        var refused = await ReadAsync(await Editor.SendAsync(strict), HttpStatusCode.Conflict);

        Assert.Equal((1, 3), ((int)refused["yours"]!["revision"]!, (int)refused["current"]!["revision"]!));
    }

    [Fact]
    public async Task AnEmptiedCanvas_IsNotSaved()
    {
        var json = JsonNode.Parse(TestWorkflow.Task("emptied"))!.AsObject();
        var task = json["root"]!.DeepClone();
        json["root"] = new JsonObject
        {
            ["id"] = "flow",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = new JsonArray(task),
            ["connections"] = new JsonArray(),
        };
        await ImportAsync(json.ToJsonString());
        var model = await GetAsync($"{Definitions}/by-definition-id/emptied");
        model["root"]!["activities"] = new JsonArray();

        Assert.Equal("X-WFD-06", (string?)(await SaveAsync(model, HttpStatusCode.BadRequest))["code"]);
        Assert.Single((await GetAsync($"{Definitions}/by-definition-id/emptied"))["root"]!["activities"]!.AsArray());
    }

    [Fact]
    public async Task TheCatalogue_HasEveryFieldThatTheDesignerReads()
    {
        var items = (await GetAsync("/elsa/api/descriptors/activities?Refresh=True"))["items"]!.AsArray();

        var flowchart = items.Single(i => (string?)i!["typeName"] == "Elsa.Flowchart")!;
        Assert.True((bool)flowchart["isContainer"]!);
        string[] fields =
        [
            "typeName", "namespace", "name", "version", "category", "displayName", "description", "kind", "inputs", "outputs", "ports",
            "customProperties", "constructionProperties", "isContainer", "isBrowsable", "isStart", "isTerminal",
        ];
        Assert.All(items, item => Assert.All(fields, field => Assert.NotNull(item![field])));
        var inputs = items.SelectMany(i => i!["inputs"]!.AsArray()).ToList();
        Assert.NotEmpty(inputs);
        Assert.All(inputs, input => Assert.True((bool)input!["isBrowsable"]! && input["uiHint"] is not null && input["typeName"] is not null));
    }

    [Fact]
    public async Task TheList_IsPagedFromZeroAndSearched()
    {
        foreach (var name in new[] { "分页甲", "分页乙", "分页丙" })
            await ImportAsync(TestWorkflow.Task("paged-" + name, name));

        var page = await GetAsync($"{Definitions}?versionOptions=Latest&Page=1&PageSize=2&SearchTerm=分页&IsSystem=False&OrderDirection=Ascending");
        var byIds = await GetAsync($"{Definitions}?versionOptions=&DefinitionIds=paged-分页甲&DefinitionIds=paged-分页乙");

        Assert.Equal((3, 1), ((int)page["totalCount"]!, page["items"]!.AsArray().Count));
        Assert.Equal(2, byIds["items"]!.AsArray().Count);
        Assert.Contains(page["links"]!.AsArray(), link => (string?)link!["rel"] == "bulk-publish");
    }

    [Fact]
    public async Task Instances_ShowStateAndJournal()
    {
        var definition = await TestWorkflow.PublishAsync(Host, TestWorkflow.Task("seen"));
        await TestWorkflow.StartAsync(Host, definition, "seen-1", "政办〔2026〕12号");

        var list = await PostAsync("/elsa/api/workflow-instances", """
            {"page":0,"pageSize":10,"searchTerm":"","definitionId":null,"definitionIds":[],"correlationId":null,"version":null,"hasIncidents":null,
             "isSystem":false,"status":null,"statuses":["Running"],"subStatus":null,"subStatuses":[],"orderBy":null,"orderDirection":"Descending",
             "timestampFilters":[]}
            """);
        var instance = await GetAsync("/elsa/api/workflow-instances/seen-1");
        var journal = await PostAsync("/elsa/api/workflow-instances/seen-1/journal?skip=0&take=111", """{"filter":{"eventNames":["Suspended"]}}""");
        var unknown = await GetAsync("/elsa/api/workflow-instances/nope/journal");

        Assert.Equal("政办〔2026〕12号", (string?)Assert.Single(list["items"]!.AsArray())!["correlationId"]);
        Assert.Equal("Elsa.RunTask", (string?)instance["workflowState"]!["bookmarks"]![0]!["name"]);
        Assert.All(journal["items"]!.AsArray(), entry => Assert.Equal("Suspended", (string?)entry!["eventName"]));
        Assert.NotEmpty(journal["items"]!.AsArray());
        Assert.Equal(0, (int)unknown["totalCount"]!);
    }

    private async Task<JsonNode> SaveAsync(JsonNode model, HttpStatusCode expected) =>
        await PostAsync(Definitions, new JsonObject { ["model"] = model.DeepClone(), ["publish"] = null }.ToJsonString(), expected);
}
