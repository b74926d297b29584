using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>The legal office edits a template in Word; a document made from it goes from review to the archive (issue 6).</summary>
public sealed class DocumentsInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "按新模板办理的事项";
    private static readonly byte[] Scan = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task AnEditedTemplateIsCheckedAndPublishedByASecondPerson_AndTheNextDocumentLivesToItsArchiving()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("documents", async () =>
        {
            await EditTheTemplateAsync(office, window);
            await PublishAsync(window);
            var (story, document) = await DraftAsync(office);
            await ReviewAndSignAsync(window, document);
            await SealAsync(window, document);
            await ServeAsync(office, window, document);
            await ArchiveAsync(office, window, story, document);
        });
    }

    private static async Task EditTheTemplateAsync(OfficeHost office, OfficeWindow window)
    {
        var shipped = await PublishedAsync(office);
        await window.SignInAsync("法制机构", "周芳");
        await window.MenuAsync("文书模板");
        await window.Page.GetByRole(AriaRole.Searchbox).Or(window.Page.GetByPlaceholder("按编号或名称查找")).First.FillAsync("T-33B");
        await window.PictureAsync("30-templates");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "执法监督通知（决定）书" }).ClickAsync();
        await window.HeadingAsync("执法监督通知（决定）书");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "上传修改后的模板" }).ClickAsync();
        await window.FillAsync("修改说明", "机关名称写全称");
        await ChooseAsync(window, "选择 Word 文件", "通知书-有错.docx", EditedTemplate.Replace(shipped, "执法监督", "{{NoSuchField}}"));
        var refusal = window.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "模板没有通过检查" });
        await refusal.WaitForAsync();
        await Assertions.Expect(refusal).ToContainTextAsync("NoSuchField");
        await Assertions.Expect(refusal).ToContainTextAsync("X-TPL-21");
        await window.PictureAsync("31-template-findings");

        await ChooseAsync(window, "选择 Word 文件", "通知书.docx", EditedTemplate.Replace(shipped, "执法监督", "行政执法监督"));
        await window.Page.GetByText("已保存为第 2 版草稿").WaitForAsync();
        await window.PictureAsync("32-template-draft");
        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Close|关闭") }).Last.ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "预览第 2 版" }).ClickAsync();
        await window.Page.Locator(".document-pages").GetByText("危险化学品安全监督管理科").First.WaitForAsync();
        await window.PictureAsync("33-template-preview");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "与现行版对照" }).ClickAsync();
        await window.Page.Locator("ins").Filter(new() { HasText = "行政" }).First.WaitForAsync();
        await window.PictureAsync("34-template-comparison");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "各版" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "送审第 2 版" }).ClickAsync();
        await window.Page.GetByText("待发布").First.WaitForAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发布第 2 版" }).ClickAsync();
        await window.ConfirmAsync("发布");
        await window.Page.GetByText("X-SOD-11").First.WaitForAsync();
        await window.PictureAsync("35-four-eyes");
    }

    private static async Task PublishAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督机构负责人", "王建国");
        await window.OpenAsync("/templates/supervision-notice");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发布第 2 版" }).ClickAsync();
        await window.ConfirmAsync("发布");
        await window.Page.GetByText("历史版").First.WaitForAsync();
        await window.PictureAsync("36-template-published");
    }

    /// <summary>A notice that waits for its signature; the steps before it are another story's.</summary>
    private static async Task<(SupervisionNoticeStory Story, string Document)> DraftAsync(OfficeHost office)
    {
        var story = await SupervisionNoticeStory.StartAsync(office, Title);
        await story.RegisterAsync();
        await story.DraftAsync();
        await story.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
        await story.DoAsync(SupervisionNoticeStory.Principal, "批准通知（决定）书", "批准");
        var document = (await story.CaseAsync())["documents"]!.AsArray().Single()!;
        Assert.Equal(2, (int)document["templateVersionNo"]!);
        return (story, (string)document["id"]!);
    }

    private static async Task ReviewAndSignAsync(OfficeWindow window, string document)
    {
        await window.SignInAsync("主要负责人", "陈志远");
        await window.MenuAsync("事项列表");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = Title }).First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "文书" }).ClickAsync();
        await window.Page.GetByText("示应急执监通〔2026〕__号").First.WaitForAsync();
        await window.PictureAsync("37-case-documents");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "执法监督通知（决定）书" }).First.ClickAsync();
        await window.Page.Locator(".document-pages").GetByText("行政执法监督").First.WaitForAsync();
        await window.PictureAsync("38-document");

        await window.Page.GetByRole(AriaRole.Tab, new() { NameRegex = new Regex("^批注") }).ClickAsync();
        await window.FillAsync("位置", "正文第 3 段");
        await window.FillAsync("批注内容", "事实部分已核对。");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "添加批注" }).ClickAsync();
        await window.Page.GetByText("事实部分已核对。").First.WaitForAsync();
        await window.PictureAsync("39-document-comment");

        await ChooseAsync(window, "上传签发件扫描", "签发件.pdf", Scan);
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "版本" }).ClickAsync();
        await window.Page.GetByText("签发件扫描").First.WaitForAsync();
        await NextStep(window).GetByRole(AriaRole.Button).Filter(new() { HasTextRegex = new Regex("^签发$") }).ClickAsync();
        await window.ConfirmAsync("签发");
        await window.Page.GetByText("已签发").First.WaitForAsync();
        await Assertions.Expect(window.Page.Locator(".page-header .shade-tag")).ToHaveTextAsync("已签发");
        Assert.Contains(document, window.Page.Url, StringComparison.Ordinal);
    }

    private static async Task SealAsync(OfficeWindow window, string document)
    {
        await window.SignInAsync("印章管理员", "吴晓燕");
        await window.OpenAsync($"/documents/{document}");
        await window.FillAsync("印章", "示范区应急管理局印章");
        await window.FillAsync("备注", "一式两份");
        await window.PictureAsync("40-document-seal");
        await NextStep(window).GetByRole(AriaRole.Button).Filter(new() { HasText = "登记用印" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator(".page-header .shade-tag")).ToHaveTextAsync("已制发");
        await window.Page.GetByText("示应急执监通〔2026〕1号").First.WaitForAsync();
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "签发·用印·送达" }).ClickAsync();
        await window.Page.GetByText("示范区应急管理局印章").First.WaitForAsync();
        await window.PictureAsync("41-document-issued");
        await window.MenuAsync("编号登记簿");
        await window.Page.GetByText("示应急执监通〔2026〕1号").First.WaitForAsync();
        await window.PictureAsync("42-numbers");
    }

    private static async Task ServeAsync(OfficeHost office, OfficeWindow window, string document)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.OpenAsync($"/documents/{document}");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "去办理「送达通知（决定）书」" }).ClickAsync();
        await window.HeadingAsync("送达通知（决定）书");
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        var caseId = (string)(await officer.GetAsync($"/api/documents/{document}"))["caseId"]!;
        await officer.CompleteAsync("送达通知（决定）书", caseId, "登记送达", new()
        {
            ["ServiceMethod"] = "Direct",
            ["ServiceReceiver"] = "刘洋",
            ["ServicePlace"] = "危化科办公室",
            ["Deliverer1Id"] = officer.Id,
            ["Deliverer2Id"] = (await office.AsAsync(SupervisionNoticeStory.SecondOfficer)).Id,
            ["ServedOn"] = "2026-03-02",
        });
        await window.OpenAsync($"/documents/{document}/records");
        await Assertions.Expect(window.Page.Locator(".page-header .shade-tag")).ToHaveTextAsync("已送达");
        await window.Page.GetByText("刘洋").First.WaitForAsync();
        await window.PictureAsync("43-document-served");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "预览" }).ClickAsync();
        await window.Page.GetByText("PDF 预览").ClickAsync();
        await window.Page.Locator("iframe.document-pdf").WaitForAsync();
        await window.PictureAsync("44-document-pdf");
        await window.OpenAsync($"/cases/{caseId}/documents");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "下载全部文书（zip）" }).Or(window.Page.GetByText("下载全部文书（zip）")).First.WaitForAsync();
        await window.PictureAsync("45-case-documents-served");
    }

    /// <summary>The unit has carried it out and not objected; the archivist archives by mouse, and nothing of the document can be done any more.</summary>
    private static async Task ArchiveAsync(OfficeHost office, OfficeWindow window, SupervisionNoticeStory story, string document)
    {
        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new() { ["VerifyFindings"] = "逐案核对属实。" });
        await office.MoveToAsync("2026-03-13");
        await window.SetClockAsync(office.Clock.Now);
        await window.SignInAsync("档案员", "郑丽");
        await window.TakeTaskAsync("归档", Title);
        await window.PictureAsync("46-archive");
        await window.DecideAsync("归档", confirm: true);

        await window.OpenAsync($"/documents/{document}");
        await Assertions.Expect(window.Page.Locator(".page-header .shade-tag")).ToHaveTextAsync("已归档");
        await Assertions.Expect(NextStep(window).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await window.PictureAsync("47-document-archived");
        await window.OpenAsync($"/cases/{story.CaseId}/documents");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "卷宗封面、卷内目录、备考表", Exact = true }).WaitForAsync();
        await window.PictureAsync("48-case-archived");
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByText("下载全部文书（zip）").ClickAsync());
        await using var volume = await ZipFile.OpenReadAsync(await download.PathAsync());
        Assert.Equal("00 卷内目录.docx", volume.Entries[0].FullName);
        Assert.Contains(volume.Entries, entry => entry.FullName.Contains("示应急执监通〔2026〕1号", StringComparison.Ordinal));
    }

    /// <summary>The sheet that says what is to be done now.</summary>
    private static ILocator NextStep(OfficeWindow window) => window.Page.GetByRole(AriaRole.Region, new() { Name = "下一步" });

    /// <summary>What the file dialog of the button would do.</summary>
    private static async Task ChooseAsync(OfficeWindow window, string button, string name, byte[] content) =>
        await window.Page.Locator($"input[type=file][aria-label='{button}']").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });

    private static async Task<byte[]> PublishedAsync(OfficeHost office)
    {
        var user = await office.AsAsync("zhoufang");
        var detail = await user.GetAsync("/api/templates/supervision-notice");
        return await user.Http.GetByteArrayAsync($"/api/template-versions/{detail["versions"]![0]!["id"]}/file");
    }
}
