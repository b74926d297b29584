using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Tests.Scenarios;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>Every way in which the designer or a page could publish: each goes through the check and through a second pair of eyes.</summary>
public sealed class GatePathsTests
{
    private const string Editor = "zhoufang";
    private const string Publisher = "gaofei";
    private const string Id = "supervision-notice";
    private const string Definitions = "/elsa/api/workflow-definitions";
    private const string Bulk = "/elsa/api/bulk-actions/publish/workflow-definitions/by-definition-ids";

    public static TheoryData<string> Ways => ["save", "publish", "bulk", "version"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task ByTheEditor_NoWayLeadsToPublication(string way)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await ImportAsync(office, flow => Flow.Set(flow.Step("review"), "post", "SupervisionDeputy"));

        var refused = await PublishAsync(await office.AsAsync(Editor), way, draft, "X-GATE-03");

        Assert.Contains("不能由您发布", (string)refused["errors"]!["generalErrors"]![0]!, StringComparison.Ordinal);
        Assert.Equal("1P 2", await VersionsAsync(office));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task WithAnError_NoWayLeadsToPublication(string way)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await ImportAsync(office, flow => Flow.Set(flow.Step("review"), "ladder", "没有的方案"));

        var refused = await PublishAsync(await office.AsAsync(Publisher), way, draft, "X-GATE-01");

        Assert.Equal("G-44", (string?)refused["findings"]![0]!["code"]);
        Assert.Contains("“审核通知（决定）书”：“督办方案”所选的“没有的方案”不存在", (string)refused["errors"]!["generalErrors"]![0]!, StringComparison.Ordinal);
        Assert.Equal("1P 2", await VersionsAsync(office));
    }

    [Fact]
    public async Task AFileThatSaysItIsPublished_BecomesADraft()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");

        await ImportAsync(office, flow =>
        {
            flow.Definition["isPublished"] = true;
            flow.Definition["publish"] = true;
            Flow.Set(flow.Step("review"), "post", "SupervisionDeputy");
        });

        Assert.Equal("1P 2", await VersionsAsync(office));
    }

    [Fact]
    public async Task RollingBack_IsAnEdit_TheOneWhoRolledBackCannotPublish()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ImportAsync(office, flow => Flow.Set(flow.Step("review"), "post", "SupervisionDeputy"));
        var publisher = await office.AsAsync(Publisher);
        await publisher.PostAsync($"{Definitions}/{Id}/publish");

        await publisher.PostAsync($"{Definitions}/{Id}/revert/1");

        await publisher.RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-03", $"{Definitions}/{Id}/publish");
        Assert.Equal("1 2P 3", await VersionsAsync(office));
    }

    [Fact]
    public async Task InBulk_WhatIsRefusedIsNamed_AndTheRestIsPublished()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await ImportAsync(office, flow => Flow.Set(flow.Step("review"), "ladder", "没有的方案"));
        var simple = JsonNode.Parse("""
            {"definitionId":"simple","name":"简单流程","root":{"id":"flow","type":"Elsa.Flowchart","version":1,
             "activities":[{"id":"a","type":"Elsa.Finish","version":1}],"connections":[]}}
            """)!;
        await (await office.AsAsync(Editor)).PostAsync($"{Definitions}/import", simple);

        var answer = (await (await office.AsAsync(Publisher)).PostAsync(Bulk, new { definitionIds = new[] { Id, "simple", "nope" } }))!;

        Assert.Equal(["simple"], answer["published"]!.AsArray().Select(id => (string)id!));
        Assert.Equal([Id], answer["failed"]!.AsArray().Select(id => (string)id!));
        Assert.Equal(["nope"], answer["notFound"]!.AsArray().Select(id => (string)id!));
        Assert.Contains("没有通过发布检查", (string)answer["warnings"]![Id]!, StringComparison.Ordinal);
    }

    private static async Task<JsonNode> PublishAsync(OfficeUser user, string way, string draft, string code)
    {
        switch (way)
        {
            case "save":
                var model = await user.GetAsync($"{Definitions}/by-definition-id/{Id}");
                return await user.RefusedAsync(HttpStatusCode.BadRequest, code, Definitions, new { model, publish = true });
            case "publish":
                return await user.RefusedAsync(HttpStatusCode.BadRequest, code, $"{Definitions}/{Id}/publish");
            case "bulk":
                return await user.RefusedAsync(HttpStatusCode.BadRequest, code, Bulk, new { definitionIds = new[] { Id } });
            default:
                return await user.RefusedAsync(HttpStatusCode.BadRequest, code, $"/api/workflow-versions/{draft}/publish", new { });
        }
    }

    private static async Task<string> ImportAsync(OfficeHost office, Action<Flow> change)
    {
        var flow = new Flow(ChangedProcedure.Shipped());
        change(flow);
        var answer = await (await office.AsAsync(Editor)).Http.PostAsJsonAsync($"{Definitions}/import", flow.Definition);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private static async Task<string> VersionsAsync(OfficeHost office) =>
        string.Join(' ', (await (await office.AsAsync(Editor)).GetAsync($"/api/workflow-versions?definitionId={Id}")).AsArray()
            .OrderBy(v => (int)v!["version"]!).Select(v => $"{v!["version"]}{((bool)v["isPublished"]! ? "P" : "")}"));
}
