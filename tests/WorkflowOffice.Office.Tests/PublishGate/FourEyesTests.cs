using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Tests.Scenarios;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>The gate over HTTP: findings, four eyes, reasons, hand-over, comparison, audit.</summary>
public sealed class FourEyesTests
{
    private const string Editor = "zhoufang";
    private const string Publisher = "gaofei";
    private const string Publish = "/elsa/api/workflow-definitions/supervision-notice/publish";

    [Fact]
    public async Task ADraftWithAnError_IsRefusedWithFindings_AlsoInTheDesignersShape_AndNothingChanges()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await SaveAsync(office, flow => Flow.Set(flow.Step("review"), "post", "NoSuchPost"));
        var publisher = await office.AsAsync(Publisher);

        var report = (await publisher.PostAsync($"/api/workflow-versions/{draft}/check"))!;
        var problem = await publisher.RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-01", Publish);

        var finding = Assert.Single(report["findings"]!.AsArray())!;
        Assert.Equal(("G-30", "Error", "review", "审核通知（决定）书"), ((string?)finding["code"], (string?)finding["severity"], (string?)finding["activityId"], (string?)finding["activityName"]));
        Assert.Contains("请从列表中重新选择职务", (string)finding["remedy"]!, StringComparison.Ordinal);
        Assert.Equal("G-30", (string?)problem["findings"]![0]!["code"]);
        Assert.StartsWith("“审核通知（决定）书”：没有代码为“NoSuchPost”的职务", (string)problem["errors"]!["generalErrors"]![0]!, StringComparison.Ordinal);
        Assert.Equal("X-GATE-01", (string?)(await publisher.RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-01", $"/api/workflow-versions/{draft}/publish"))["code"]);
        Assert.Equal("1P 2", await VersionsAsync(office));
    }

    [Fact]
    public async Task WhoeverEdited_CannotPublish_AnotherCan_BothAreInTheAuditInWords()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await SaveAsync(office, ChangePost);

        var refused = await (await office.AsAsync(Editor)).RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-03", Publish);
        Assert.Contains("不能由您发布", (string)refused["detail"]!, StringComparison.Ordinal);
        await (await office.AsAsync(Publisher)).PostAsync(Publish);

        Assert.Equal("1 2P", await VersionsAsync(office));
        var audit = await AuditAsync(office);
        Assert.Equal([("周芳", "workflow.draft-saved"), ("高菲", "workflow.published")], audit.TakeLast(2).Select(row => (row.ActorName, row.Action)));
        Assert.All(audit.TakeLast(2), row => Assert.Contains("“审核通知（决定）书”的“办理职务”由“监督机构负责人”改为“分管领导”", row.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MovingAFigure_IsNoEdit_ButChangingItsTextIs()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await SaveAsync(office, ChangePost);
        await SaveAsync(office, flow => { ChangePost(flow); flow.Step("review")["metadata"]!["designer"]!["position"]!["x"] = 4711; }, Publisher);
        Assert.EndsWith("仅调整图形位置，内容没有变化", (await AuditAsync(office))[^1].Summary, StringComparison.Ordinal);

        await SaveAsync(office, flow => { ChangePost(flow); flow.Step("review")["metadata"]!["displayText"] = "复核"; }, Publisher);
        await (await office.AsAsync(Publisher)).RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-03", Publish);
    }

    [Fact]
    public async Task AWarning_NeedsAWrittenReason_WhichIsStoredWithThePublication()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await SaveAsync(office, flow => flow.Step("review").Remove("noLimitReason"));
        var publisher = await office.AsAsync(Publisher);

        var refused = await publisher.RefusedAsync(HttpStatusCode.BadRequest, "X-GATE-02", $"/api/workflow-versions/{draft}/publish", new { reasons = new { } });
        var key = (string)refused["findings"]![0]!["key"]!;
        await publisher.PostAsync($"/api/workflow-versions/{draft}/publish", new { reasons = new Dictionary<string, string> { [key] = "审核时限由内部工作规则另行规定" } });

        var publication = (await publisher.GetAsync($"/api/workflow-versions/{draft}/review"))["publication"]!;
        Assert.Equal("高菲", (string?)publication["publishedBy"]);
        Assert.Equal(("G-50", "审核时限由内部工作规则另行规定"), ((string?)publication["findings"]![0]!["code"], (string?)publication["findings"]![0]!["reason"]));
    }

    [Fact]
    public async Task HandOver_GoesToAnotherPerson_IsReturnedWithReasons_AndEndsWhenTheDraftChanges()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await SaveAsync(office, ChangePost);
        var (editor, publisher) = (await office.AsAsync(Editor), await office.AsAsync(Publisher));

        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-GATE-04", $"/api/workflow-versions/{draft}/submit", new { to = editor.Id });
        await editor.PostAsync($"/api/workflow-versions/{draft}/submit", new { to = publisher.Id, note = "审核改由分管领导" });
        var waiting = Assert.Single((await publisher.GetAsync("/api/workflow-drafts")).AsArray())!;
        Assert.Equal(("Waiting", "周芳", "高菲"), ((string?)waiting["submission"]!["state"], (string?)waiting["submission"]!["submittedBy"], (string?)waiting["submission"]!["to"]));
        Assert.Equal("流程待发布", (string?)(await publisher.GetAsync("/api/notices"))["items"]![0]!["title"]);

        await publisher.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-GATE-07", $"/api/workflow-versions/{draft}/return", new { reason = " " });
        var returned = (await publisher.PostAsync($"/api/workflow-versions/{draft}/return", new { reason = "请保留监督机构负责人的审核" }))!;
        Assert.Equal(("Returned", "请保留监督机构负责人的审核"), ((string?)returned["submission"]!["state"], (string?)returned["submission"]!["decisionNote"]));
        await publisher.RefusedAsync(HttpStatusCode.Conflict, "X-GATE-05", $"/api/workflow-versions/{draft}/return", new { reason = "再退一次" });

        office.Clock.SetTo(office.Clock.Now.AddMinutes(1));
        await editor.PostAsync($"/api/workflow-versions/{draft}/submit", new { });
        await SaveAsync(office, flow => { ChangePost(flow); Flow.Set(flow.Step("review"), "instructions", "改后再提交"); });
        Assert.Equal("Superseded", (string?)(await publisher.GetAsync("/api/workflow-drafts"))[0]!["submission"]!["state"]);
        Assert.Equal(["workflow.submitted", "workflow.returned", "workflow.submitted", "workflow.draft-saved"], (await AuditAsync(office)).TakeLast(4).Select(row => row.Action));
    }

    [Fact]
    public async Task ADraftNeverTouchesRunningCases_NorNewOnes()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var running = await SupervisionNoticeStory.StartAsync(office);
        await running.RegisterAsync();
        await SaveAsync(office, ChangePost);

        var fresh = await SupervisionNoticeStory.StartAsync(office);
        await fresh.RegisterAsync();
        foreach (var story in new[] { running, fresh })
        {
            await story.DraftAsync();
            await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
            Assert.Equal(1, (int)(await story.CaseAsync())["definitionVersion"]!);
        }
    }

    [Fact]
    public async Task TheFirstStart_IsASystemAct_WithFileAndHash()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");

        var published = (await AuditAsync(office)).Single(row => row.Action == "workflow.published");
        var version = (await (await office.AsAsync(Editor)).GetAsync("/api/workflow-versions?definitionId=supervision-notice"))[0]!;
        var publication = (await (await office.AsAsync(Editor)).GetAsync($"/api/workflow-versions/{version["id"]}/review"))["publication"]!;

        Assert.Equal((ActorKind.System, Actor.SystemName), (published.ActorKind, published.ActorName));
        Assert.Matches("^supervision/supervision-notice.json SHA-256 [0-9a-f]{64}$", published.Evidence);
        Assert.Equal("supervision/supervision-notice.json", (string?)publication["sourceFile"]);
    }

    [Fact]
    public async Task TwoVersions_SideBySide_WithMarksAndWords()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await SaveAsync(office, flow =>
        {
            ChangePost(flow);
            Flow.Set(Flow.Add(flow.Chart("flow"), "tell", "WorkflowOffice.Notify"), "text", "已批准");
            flow.Connections.Single(c => (string?)c.Connection["source"]!["port"] == "批准" && (string?)c.Connection["source"]!["activity"] == "approve")
                .Connection["target"]!["activity"] = "tell";
            flow.Chart("flow")["connections"]!.AsArray().Add(Flow.Link("tell", "Done", "notice-doc"));
        });
        var editor = await office.AsAsync(Editor);
        var first = (string)(await editor.GetAsync("/api/workflow-versions?definitionId=supervision-notice"))[1]!["id"]!;

        var comparison = await editor.GetAsync($"/api/workflow-versions/compare?before={first}&after={draft}");

        Assert.Equal(
            ["新增步骤“tell”（通知记载）", "“审核通知（决定）书”的“办理职务”由“监督机构负责人”改为“分管领导”", "连线：“批准通知（决定）书”的“批准”出口由连到“生成通知（决定）书”改为连到“tell”", "新增连线：“tell”连到“生成通知（决定）书”"],
            comparison["changes"]!.AsArray().Select(change => (string)change!["text"]!));
        Assert.Equal("Added", (string?)comparison["after"]!["marks"]!["tell"]);
        Assert.Equal("Changed", (string?)comparison["before"]!["marks"]!["review"]);
        Assert.Equal(["approve|批准|notice-doc"], comparison["before"]!["changedConnections"]!.AsArray().Select(key => (string)key!));
        Assert.Contains("tell", comparison["after"]!["drawing"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
        await (await office.AsAsync("liuyang")).RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", $"/api/workflow-versions/{draft}/return", new { reason = "被监督科室无权" });
    }

    private static void ChangePost(Flow flow) => Flow.Set(flow.Step("review"), "post", "SupervisionDeputy");

    /// <summary>Saves the shipped procedure with this change as the draft; the version's id.</summary>
    private static async Task<string> SaveAsync(OfficeHost office, Action<Flow> change, string login = Editor)
    {
        var flow = new Flow(ChangedProcedure.Shipped());
        change(flow);
        var answer = await (await office.AsAsync(login)).Http.PostAsJsonAsync("/elsa/api/workflow-definitions/import", flow.Definition);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private static async Task<string> VersionsAsync(OfficeHost office) =>
        string.Join(' ', (await (await office.AsAsync(Editor)).GetAsync("/api/workflow-versions?definitionId=supervision-notice")).AsArray()
            .OrderBy(v => (int)v!["version"]!).Select(v => $"{v!["version"]}{((bool)v["isPublished"]! ? "P" : "")}"));

    private static async Task<List<AuditRow>> AuditAsync(OfficeHost office)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Audit.Where(row => row.SubjectId == "supervision-notice").OrderBy(row => row.Sequence).ToListAsync();
    }
}
