using System.Net;
using System.Text.Json.Nodes;
using Npgsql;
using WorkflowOffice.Office.Documents.Corrections;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Slips in an issued document: the corrected one under the number with （更正）, the notice of correction, and service without a step of the workflow.</summary>
public sealed class CorrectionTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Principal = SupervisionNoticeStory.Principal;
    private const string SealKeeper = SupervisionNoticeStory.SealKeeper;
    private const string Wrong = "《中华人民共和国行政处罚法》第四十四条、第六十二条";
    private const string Right = "《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十二条";

    [Theory]
    [InlineData("示应急执监通〔2026〕1号", "示应急执监通〔2026〕1号（更正）")]
    [InlineData("示应急执监通〔2026〕1号（更正）", "示应急执监通〔2026〕1号（更正二）")]
    [InlineData("示应急执监通〔2026〕1号（更正二）", "示应急执监通〔2026〕1号（更正三）")]
    [InlineData("示应急执监通〔2026〕1号（更正九）", null)]
    public void TheNumber_GetsTheSuffix(string number, string? corrected) => Assert.Equal(corrected, CorrectionNumber.After(number));

    [Fact]
    public async Task ACorrectedDocument_KeepsTheNumberWithTheSuffix_AndTheNoticeDrawsItsOwn()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var original = await ServedAsync(office);
        var before = await original.FileAsync();
        await office.MoveToAsync("2026-03-04");

        await original.DoAsync(Officer, "correct", Correction());

        var (corrected, notice) = await DraftsAsync(office, original);
        Assert.Equal(("Draft", "示应急执监通〔2026〕1号（更正）"), ((string)(await corrected.ViewAsync())["state"]!, (string)(await corrected.ViewAsync())["draftNumber"]!));
        Assert.Equal(original.Id, (string)(await corrected.ViewAsync())["corrects"]!["id"]!);
        var comparison = await (await office.AsAsync(Officer)).GetAsync($"/api/documents/{corrected.Id}/comparison");
        Assert.Single(comparison["differences"]!.AsArray(), difference => (string)difference!["kind"]! != "Same");
        await IssueAsync(corrected);
        await IssueAsync(notice);

        Assert.Equal("示应急执监通〔2026〕1号（更正）", (string)(await corrected.ViewAsync())["number"]!);
        var text = await corrected.TextAsync();
        Assert.Contains("示应急执监通〔2026〕1号（更正）", text, StringComparison.Ordinal);
        Assert.Contains(Right, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Wrong, text, StringComparison.Ordinal);
        Assert.Contains("2026年3月2日", text, StringComparison.Ordinal); // the same decision of the same day
        Assert.Equal("示应急更〔2026〕1号", (string)(await notice.ViewAsync())["number"]!);
        Assert.Contains("2026年3月4日", await notice.TextAsync(), StringComparison.Ordinal);
        foreach (var part in new[] { Wrong, Right, "示应急执监通〔2026〕1号" })
            Assert.Contains(part, await notice.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await original.FileAsync()); // what was issued stays
        Assert.Equal(("Served", corrected.Id), ((string)(await original.ViewAsync())["state"]!, (string)(await original.ViewAsync())["correctedBy"]!["id"]!));
        var series = (await (await office.AsAsync(Officer)).GetAsync("/api/numbers/series")).AsArray().Single(row => (string)row!["series"]! == "示应急/supervision-notice")!;
        Assert.Equal((1, 1, 0), ((int)series["last"]!, (int)series["drawn"]!, series["gaps"]!.AsArray().Count)); // nothing was drawn for it
        await corrected.DoAsync(Officer, "correct", Correction(Right, Wrong));
        Assert.Equal("示应急执监通〔2026〕1号（更正二）", (string)(await corrected.ViewAsync())["correctedBy"]!["draftNumber"]!);
    }

    [Fact]
    public async Task WhatCannotBeCorrected_IsRefusedAndChangesNothing()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var draft = await DocumentStory.DraftAsync(office);
        await draft.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-28", "correct", Correction());
        await draft.RefusedAsync(SealKeeper, HttpStatusCode.Forbidden, "X-AUTH-02", "correct", Correction());
        await draft.DoAsync(Principal, "sign", new { });
        await draft.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });

        foreach (var (code, body) in new[]
        {
            ("X-DOC-30", Correction("没有这句话", "改")), ("X-DOC-30", Correction("的", "之")), ("X-DOC-25", Correction("", "改")), ("X-DOC-25", Correction(Wrong, Wrong)),
            ("X-DOC-25", new { reason = " ", errorType = "文字错误", passages = new[] { new { original = Wrong, corrected = Right } }, serveAgain = true }),
            ("X-DOC-25", new { reason = "笔误", errorType = "实体错误", passages = new[] { new { original = Wrong, corrected = Right } }, serveAgain = true }),
        })
            await draft.RefusedAsync(Officer, HttpStatusCode.UnprocessableEntity, code, "correct", body);
        await draft.RefusedAsync("hanxue", HttpStatusCode.Forbidden, "X-DOC-20", "correct", Correction()); // has no work in this case

        Assert.Single((await draft.Notice.CaseAsync())["documents"]!.AsArray());
        await draft.DoAsync(Officer, "correct", Correction());
        await draft.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-29", "correct", Correction());
        var (corrected, _) = await DraftsAsync(office, draft);
        await corrected.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-21", "regenerate", new { });
    }

    [Fact]
    public async Task ACorrectedDocument_IsServedOnItsPage_AndTheClocksOfTheOriginalStand()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var original = await ServedAsync(office);
        var due = await original.Notice.DueOnAsync("objection");
        await office.MoveToAsync("2026-03-04");
        await original.DoAsync(Officer, "correct", Correction());
        var (corrected, _) = await DraftsAsync(office, original);
        await corrected.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-31", "serve", new { values = await ServiceAsync(office) }); // not issued yet
        await IssueAsync(corrected);

        await corrected.RefusedAsync(SealKeeper, HttpStatusCode.Forbidden, "X-AUTH-02", "serve", new { values = await ServiceAsync(office) });
        await RefusedFieldAsync(office, corrected, "DispatchedOn", await ServiceAsync(office, dispatchedOn: "2026-03-05")); // tomorrow
        await RefusedFieldAsync(office, corrected, "ServedOn", await ServiceAsync(office, dispatchedOn: "2026-03-04", servedOn: "2026-03-03")); // before it was sent
        await RefusedFieldAsync(office, corrected, "ServiceReceiver", await ServiceAsync(office, receiver: ""));
        await corrected.DoAsync(Officer, "serve", new { values = await ServiceAsync(office) });
        Assert.Equal("Issued", (string)(await corrected.ViewAsync())["state"]!); // the receipt is still to come
        await corrected.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-31", "serve", new { values = await ServiceAsync(office) });
        await office.MoveToAsync("2026-03-06");
        await corrected.DoAsync(Officer, "receipt", new { values = new JsonObject { ["ServedOn"] = "2026-03-05" } });

        var view = await corrected.ViewAsync();
        Assert.Equal(("Served", "2026-03-05", "刘洋"), ((string)view["state"]!, (string)view["services"]![0]!["servedOn"]!, (string)view["services"]![0]!["receiver"]!));
        var @case = await original.Notice.CaseAsync();
        Assert.Equal(due, await original.Notice.DueOnAsync("objection")); // a correction touches no substance: the period runs from the first service
        Assert.Equal(2, @case["documents"]!.AsArray().Count(row => (string)row!["code"]! == "T-14" && (string)row["state"]! == "Issued"));
        Assert.Contains(await original.Notice.StepsAsync(), step => (string)step["title"]! == "送达《执法监督通知（决定）书》" && (string)step["who"]! == "张维");
        Assert.Equal("2026-03-02", await FactAsync(office, original.Notice.CaseId, "{Services,notice,ServedOn}"));
        Assert.Equal("2026-03-05", await FactAsync(office, original.Notice.CaseId, "{Services,notice-correction,ServedOn}")); // where a later step finds it
        Assert.Equal("张维: Issued → Served", await LastMoveAsync(office, corrected.Id));
        await corrected.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-31", "receipt", new { values = new JsonObject { ["ServedOn"] = "2026-03-05" } });
    }

    [Fact]
    public async Task WhereAStepServes_ThePageDoesNot()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });

        await document.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-31", "serve", new { values = await ServiceAsync(office, servedOn: "2026-03-02") });

        await document.Notice.ServeNoticeAsync("2026-03-02");
        Assert.Single((await document.ViewAsync())["services"]!.AsArray());
    }

    private static object Correction(string original = Wrong, string corrected = Right) =>
        new { reason = "引用条文遗漏", errorType = "遗漏", passages = new[] { new { original, corrected } }, serveAgain = true };

    private static async Task<DocumentStory> ServedAsync(OfficeHost office)
    {
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });
        await document.Notice.ServeNoticeAsync("2026-03-02");
        return document;
    }

    /// <summary>The corrected document and the notice of correction, as drafts.</summary>
    private static async Task<(DocumentStory Corrected, DocumentStory Notice)> DraftsAsync(OfficeHost office, DocumentStory original)
    {
        var drafts = (await original.Notice.CaseAsync())["documents"]!.AsArray().Where(row => (string)row!["state"]! == "Draft").ToList();
        DocumentStory Of(string code) => new(office, original.Notice, (string)drafts.Single(row => (string)row!["code"]! == code)!["id"]!);
        return (Of("T-33B"), Of("T-60"));
    }

    private static async Task IssueAsync(DocumentStory document)
    {
        await document.DoAsync(Officer, "submit");
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });
        await document.DoAsync(SealKeeper, "issue");
    }

    private static async Task<JsonObject> ServiceAsync(OfficeHost office, string dispatchedOn = "2026-03-04", string? servedOn = null, string receiver = "刘洋") => new()
    {
        ["ServiceMethod"] = "Direct",
        ["ServiceReceiver"] = receiver,
        ["ServicePlace"] = "危化科办公室",
        ["Deliverer1Id"] = (await office.AsAsync(Officer)).Id,
        ["Deliverer2Id"] = (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).Id,
        ["DispatchedOn"] = dispatchedOn,
        ["ServedOn"] = servedOn,
    };

    private static async Task RefusedFieldAsync(OfficeHost office, DocumentStory document, string field, JsonObject values)
    {
        var answer = await (await office.AsAsync(Officer)).SendAsync($"/api/documents/{document.Id}/serve", new { values }, null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![field]);
    }

    private static Task<string?> FactAsync(OfficeHost office, string caseId, string path) => ScalarAsync(office, $"select data #>> '{path}' from office.cases where id = '{caseId}'");

    private static Task<string?> LastMoveAsync(OfficeHost office, string documentId) => ScalarAsync(
        office,
        $"select actor_name || ': ' || (before->>'state') || ' → ' || (after->>'state') from audit.entries where action = 'document.moved' and subject_id = '{documentId}' order by sequence desc limit 1");

    private static async Task<string?> ScalarAsync(OfficeHost office, string sql)
    {
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (string?)await command.ExecuteScalarAsync();
    }
}
