using System.Net;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.Tests.DecisionTables;

/// <summary>A decision table on its way: edited, proved, handed over, published by a second person; thresholds likewise.</summary>
public sealed class DecisionTableTests
{
    private const string Editor = "zhoufang";
    private const string OfficeHead = "wangjianguo";
    private const string Grades = "/api/decision-tables/DT-25";

    [Fact]
    public async Task The_regulations_tables_are_there_and_clean_but_for_the_threshold_the_office_must_set()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var officer = await office.AsAsync("zhangwei");

        var rows = (await officer.GetAsync("/api/decision-tables")).AsArray();

        Assert.True(rows.Count >= 19);
        foreach (var row in rows)
        {
            var check = (await officer.GetAsync($"/api/decision-tables/{row!["id"]}"))["check"]!;
            Assert.Empty(check["findings"]!.AsArray());
            // AC-030: 较大数额罚款 has no number in the regulation.
            Assert.All(check["problems"]!.AsArray(), problem => Assert.Contains("LargeFine.Threshold", (string)problem!["message"]!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_edited_table_is_proved_and_published_by_somebody_else()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var head = await office.AsAsync(OfficeHead);

        // 优秀线提到96分，忘了改“较好”的上限：95分没有等级。
        var gap = (await editor.PutAsync($"{Grades}/draft", await EditedAsync(editor, ("1", "≥96"))))!;
        Assert.Contains("得分为95分时没有一行适用", (string)gap["check"]!["findings"]![0]!["message"]!, StringComparison.Ordinal);
        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DTB-04", $"{Grades}/submit", new { words = "提高优秀线" });

        var mended = (await editor.PutAsync($"{Grades}/draft", await EditedAsync(editor, ("1", "≥96"), ("2", "[90,96)"))))!;
        Assert.Equal("示例“95分”应适用第1行，实际适用第2行", (string)mended["check"]!["findings"]![0]!["message"]!);
        var draft = await EditedAsync(editor);
        var examples = draft["document"]!["examples"]!.AsArray();
        examples.Single(example => (string)example!["name"]! == "95分")!["rows"] = new JsonArray("2");
        Assert.Empty((await editor.PutAsync($"{Grades}/draft", draft))!["check"]!["findings"]!.AsArray());

        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DTB-06", $"{Grades}/submit", new { words = " " });
        await editor.PostAsync($"{Grades}/submit", new { words = "提高优秀线" });
        await editor.RefusedAsync(HttpStatusCode.Forbidden, "X-DTB-05", $"{Grades}/publish");
        var shown = await head.GetAsync(Grades);
        Assert.Equal(["第1行“得分”由“≥95”改为“≥96”", "第2行“得分”由“[90,95)”改为“[90,96)”"], shown["changes"]!.AsArray().Select(change => (string)change!));
        Assert.Null(shown["whyNotPublish"]);
        await head.PostAsync($"{Grades}/publish");

        var published = await editor.GetAsync(Grades);
        Assert.Equal(("Published", 2, "王建国"), ((string)published["state"]!, (int)published["version"]!, (string)published["publishedBy"]!));
        Assert.Equal("Retired", (string)(await editor.GetAsync($"{Grades}?version=1"))["state"]!);
        await editor.RefusedAsync(HttpStatusCode.NotFound, "X-DTB-01", $"{Grades}/publish");
    }

    [Fact]
    public async Task What_somebody_else_saved_or_handed_over_is_not_overwritten()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var stale = await EditedAsync(editor, ("4", "<80"));
        await editor.PutAsync($"{Grades}/draft", stale);

        var refused = await editor.RefusedAsync(HttpStatusCode.Conflict, "X-DTB-03", $"{Grades}/draft", stale, HttpMethod.Put);
        Assert.Equal("周芳", (string)refused["savedBy"]!);

        var fresh = await EditedAsync(editor);
        await editor.PostAsync($"{Grades}/submit", new { words = "核对无误" });
        await editor.RefusedAsync(HttpStatusCode.Conflict, "X-DTB-02", $"{Grades}/draft", fresh, HttpMethod.Put);
        var head = await office.AsAsync(OfficeHead);
        await head.PostAsync($"{Grades}/return", new { words = "请注明依据" });
        Assert.Equal("请注明依据", (string)(await editor.GetAsync(Grades))["returnReason"]!);
    }

    [Fact]
    public async Task Only_those_who_may_edit_or_look()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var officer = await office.AsAsync("zhangwei");

        await officer.RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", $"{Grades}/draft", await EditedAsync(officer), HttpMethod.Put);
        await officer.RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", $"{Grades}/submit", new { words = "x" });
        var unit = await office.AsAsync("liuyang");
        Assert.Equal(HttpStatusCode.Forbidden, (await unit.Http.GetAsync(Grades)).StatusCode);
    }

    [Theory]
    [InlineData("""{"document":{"id":"DT-25","name":"x"},"revision":0}""", HttpStatusCode.BadRequest, "X-REQ-03")]
    [InlineData("""{"document":{"id":"DT-24","name":"x","source":"x","inputs":[],"outputs":[],"rows":[]},"revision":0}""", HttpStatusCode.UnprocessableEntity, "X-DTB-06")]
    public async Task Bad_input_changes_nothing(string body, HttpStatusCode status, string code)
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);

        await editor.RefusedAsync(status, code, $"{Grades}/draft", JsonNode.Parse(body)!, HttpMethod.Put);

        Assert.Equal("Published", (string)(await editor.GetAsync(Grades))["state"]!);
    }

    [Fact]
    public async Task A_threshold_counts_once_a_second_person_confirmed_it_and_from_its_day()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var head = await office.AsAsync(OfficeHead);

        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-PRM-02", "/api/parameters/LargeFine.Threshold/changes", Change("2026-03-01"));
        await editor.RefusedAsync(HttpStatusCode.NotFound, "X-PRM-01", "/api/parameters/No.Such/changes", Change("2026-03-02"));
        var id = (string)(await editor.PostAsync("/api/parameters/LargeFine.Threshold/changes", Change("2026-03-03")))!["id"]!;
        await editor.RefusedAsync(HttpStatusCode.Conflict, "X-PRM-05", "/api/parameters/LargeFine.Threshold/changes", Change("2026-03-03"));
        await editor.RefusedAsync(HttpStatusCode.Forbidden, "X-PRM-03", $"/api/parameter-changes/{id}/confirm");
        await head.PostAsync($"/api/parameter-changes/{id}/confirm");
        await head.RefusedAsync(HttpStatusCode.Conflict, "X-PRM-04", $"/api/parameter-changes/{id}/confirm");

        Assert.Null(await ValueAsync(head));
        await office.MoveToAsync("2026-03-03");
        head = await office.AsAsync(OfficeHead);
        Assert.Equal(100_000m, await ValueAsync(head));
        Assert.Empty((await head.GetAsync("/api/decision-tables/DT-11"))["check"]!["problems"]!.AsArray());
    }

    [Fact]
    public async Task A_table_is_tried_before_it_is_published()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var editor = await office.AsAsync(Editor);
        var document = (await editor.GetAsync("/api/decision-tables/DT-10"))["document"]!.DeepClone();
        var facts = JsonNode.Parse("""{"MineFine":500000,"OrdersProductionHalt":false,"ApprovedCapacity":9,"RevokesSafetyPermit":false,"OnProvincialList":false}""");

        var trial = (await editor.PostAsync("/api/decision-tables/try", new { document, facts }))!;

        Assert.Equal("省局", (string)trial["outcome"]!);
        Assert.Equal("依据《河北煤监局执法监督办法》第九条二款《事前监督路由》，适用第1行（《河北煤监局执法监督办法》第九条二款）：对煤矿罚款与没收合计为500000元。", (string)trial["sentence"]!);
        await editor.RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DEC-02", "/api/decision-tables/try", new { document, facts = new JsonObject() });
    }

    private static object Change(string from) => new { value = 100_000, effectiveFrom = from, reason = "本机关行政处罚裁量基准第三条" };

    private static async Task<decimal?> ValueAsync(OfficeUser user) =>
        (decimal?)(await user.GetAsync("/api/parameters")).AsArray().Single(row => (string)row!["key"]! == "LargeFine.Threshold")!["value"];

    /// <summary>The table as it stands, with other conditions in some rows.</summary>
    private static async Task<JsonNode> EditedAsync(OfficeUser user, params (string Row, string Score)[] cells)
    {
        var view = await user.GetAsync(Grades);
        var document = view["document"]!.DeepClone();
        foreach (var (row, score) in cells)
            document["rows"]!.AsArray().Single(r => (string)r!["id"]! == row)!["when"]!["Score"] = score;
        return new JsonObject { ["document"] = document, ["revision"] = (string)view["state"]! == "Published" ? 0 : view["revision"]!.DeepClone() };
    }
}
