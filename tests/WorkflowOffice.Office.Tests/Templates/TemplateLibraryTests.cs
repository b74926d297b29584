using System.Net;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Tests.Documents;

namespace WorkflowOffice.Office.Tests.Templates;

/// <summary>Templates that the office edits in Word: checked, previewed, published by a second person, used by new cases only.</summary>
public sealed class TemplateLibraryTests
{
    private const string Maker = "zhoufang";
    private const string Publisher = "wangjianguo";
    private const string Path = "/api/templates/supervision-notice";

    [Fact]
    public async Task AnEditedTemplate_GoesThroughFourEyes_AndOnlyCasesStartedAfterwardsUseIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var old = await SupervisionNoticeStory.StartAsync(office, "按旧样式办理");
        await office.MoveToAsync("2026-03-03");
        var edited = await EditedAsync(office, "执法监督", "行政执法监督");

        var (status, draft) = await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "通知书.docx", edited, ("note", "写全称"));
        Assert.True(status == HttpStatusCode.OK, draft?.ToJsonString());
        var id = (string)draft!["id"]!;
        var comparison = await (await office.AsAsync(Maker)).GetAsync($"/api/template-versions/{id}/comparison");
        Assert.Equal((1, 2), ((int)comparison["from"]!, (int)comparison["to"]!));
        Assert.Contains(comparison["differences"]!.AsArray(), row => ((string?)row!["after"])?.Contains("行政执法监督", StringComparison.Ordinal) == true);
        var preview = await (await office.AsAsync(Maker)).Http.GetByteArrayAsync($"/api/template-versions/{id}/preview");
        var shown = string.Concat(DocxText.Lines(preview).Select(line => line.Text));
        Assert.Contains("危险化学品安全监督管理科", shown); // the sample of the manifest
        Assert.Contains("示应急执监通〔2026〕__号", shown);

        await (await office.AsAsync(Maker)).RefusedAsync(HttpStatusCode.Conflict, "X-TPL-41", $"/api/template-versions/{id}/publish", new { });
        await (await office.AsAsync(Maker)).PostAsync($"/api/template-versions/{id}/submit", new { });
        await (await office.AsAsync(Maker)).RefusedAsync(HttpStatusCode.Forbidden, "X-SOD-11", $"/api/template-versions/{id}/publish", new { });
        await (await office.AsAsync("zhangwei")).RefusedAsync(HttpStatusCode.Forbidden, "X-AUTH-02", $"/api/template-versions/{id}/publish", new { });
        Assert.Equal("X-TPL-43", (string)(await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "又一版.docx", edited)).Body!["code"]!);
        await (await office.AsAsync(Publisher)).PostAsync($"/api/template-versions/{id}/publish", new { note = "已核对" });
        await office.MoveToAsync("2026-03-04");

        var fresh = await DocumentStory.DraftAsync(office, "按新样式办理");
        Assert.Equal(2, (int)(await fresh.ViewAsync())["templateVersionNo"]!);
        Assert.Contains("行政执法监督", await fresh.TextAsync());
        var before = await DraftOfAsync(office, old);
        Assert.Equal(1, (int)(await before.ViewAsync())["templateVersionNo"]!);
        Assert.DoesNotContain("行政执法监督", await before.TextAsync());
        var detail = await (await office.AsAsync("zhangwei")).GetAsync(Path);
        Assert.Equal([(2, "Published", 1), (1, "Superseded", 1)], detail["versions"]!.AsArray().Select(row => ((int)row!["version"]!, (string)row["state"]!, (int)row["used"]!)));
    }

    [Fact]
    public async Task Retracted_NoCaseUsesItAnyMore()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var running = await SupervisionNoticeStory.StartAsync(office);
        await office.MoveToAsync("2026-03-03");
        var (_, draft) = await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "通知书.docx", await EditedAsync(office, "执法监督", "行政执法监督"));
        await (await office.AsAsync(Maker)).PostAsync($"/api/template-versions/{draft!["id"]}/submit", new { });
        await (await office.AsAsync(Publisher)).PostAsync($"/api/template-versions/{draft["id"]}/publish", new { });
        var first = (await (await office.AsAsync(Publisher)).GetAsync(Path))["versions"]!.AsArray().Single(row => (int)row!["version"]! == 1)!["id"];
        await (await office.AsAsync(Publisher)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-TPL-45", $"/api/template-versions/{first}/retract", new { });
        await (await office.AsAsync(Publisher)).PostAsync($"/api/template-versions/{first}/retract", new { note = "缺少救济途径的告知" });

        Assert.Equal(2, (int)(await (await DraftOfAsync(office, running)).ViewAsync())["templateVersionNo"]!);
    }

    [Fact]
    public async Task Errors_AreListedWithTheirPlace_AndNothingIsStored()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var unknown = DocxText.Replace(await PublishedAsync(office), "执法监督", "{{NoSuchField}}", out var found);
        Assert.NotEqual(0, found);

        var (status, problem) = await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "错字段.docx", unknown);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "X-TPL-30"), (status, (string)problem!["code"]!));
        var finding = problem["findings"]!.AsArray().First(row => (string)row!["code"]! == "X-TPL-21")!;
        Assert.Equal("error", (string)finding["severity"]!);
        Assert.Contains("NoSuchField", (string)finding["message"]!);
        Assert.NotEmpty((string)finding["place"]!);
        Assert.Equal("X-ATT-04", (string)(await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "宏.docm", unknown)).Body!["code"]!);
        Assert.Equal("X-TPL-44", (string)(await DocumentStory.UploadAsync(office, Maker, Path + "/versions", "原样.docx", await PublishedAsync(office))).Body!["code"]!);
        Assert.Single((await (await office.AsAsync(Maker)).GetAsync(Path))["versions"]!.AsArray());
        Assert.Equal(HttpStatusCode.Forbidden, (await DocumentStory.UploadAsync(office, "zhangwei", Path + "/versions", "无权.docx", unknown)).Status);
    }

    [Fact]
    public async Task EveryShippedTemplate_IsInTheLibrary_WithoutErrors_AndCanBePreviewed()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var user = await office.AsAsync(Maker);
        var templates = (await user.GetAsync("/api/templates")).AsArray();

        Assert.True(templates.Count >= 8);
        foreach (var template in templates)
        {
            Assert.Equal(1, (int)template!["version"]!);
            var detail = await user.GetAsync($"/api/templates/{template["templateId"]}");
            var preview = await user.Http.GetByteArrayAsync($"/api/template-versions/{detail["versions"]![0]!["id"]}/preview");
            Assert.DoesNotContain(DocxText.Lines(preview), line => line.Text.Contains("【缺", StringComparison.Ordinal));
            Assert.True(DocxText.Lines(preview).Count > 5, (string)template["code"]!);
        }
    }

    private static async Task<DocumentStory> DraftOfAsync(OfficeHost office, SupervisionNoticeStory story)
    {
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");
        return new DocumentStory(office, story, (string)(await story.CaseAsync())["documents"]!.AsArray().Single()!["id"]!);
    }

    private static async Task<byte[]> PublishedAsync(OfficeHost office)
    {
        var user = await office.AsAsync(Maker);
        var detail = await user.GetAsync(Path);
        var published = detail["versions"]!.AsArray().Single(row => (string)row!["state"]! == "Published")!;
        return await user.Http.GetByteArrayAsync($"/api/template-versions/{published["id"]}/file");
    }

    private static async Task<byte[]> EditedAsync(OfficeHost office, string text, string by)
    {
        var edited = DocxText.Replace(await PublishedAsync(office), text, by, out var found);
        Assert.NotEqual(0, found);
        return edited;
    }
}
