using System.Text.RegularExpressions;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>Regulation 003 part 四 from discovery to archive, as six people see it on their screens.</summary>
public sealed class SupervisionNoticeInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "关于危化科处罚程序问题的执法监督";
    private const string Facts = "抽查的三份行政处罚案卷未见告知当事人陈述、申辩权利的记录。";
    private const string Reasons = "作出行政处罚决定之前未依法告知，违反法定程序。";
    private const string Decision = "责令自行纠正上述程序违法行为，补充完善相关案卷。";
    private const string Basis = "《中华人民共和国行政处罚法》第四十四条、第六十二条";
    private const string Method = "逐案核查并书面报告纠正结果。";
    private static readonly string[] SelfCheck = ["事实清楚", "证据确凿", "程序合法", "定性准确", "处理恰当", "手续完备"];

    [Fact]
    public async Task FromDiscoveryToArchive_ByMouseAndKeyboard()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("notice", async () =>
        {
            await RegisterAsync(window);
            await DraftWithoutTheReasonsAsync(window);
            await DraftAsync(window);
            await ReturnOnceAsync(window);
            await DraftAgainAsync(window);
            await ApproveAndSignAsync(window);
            await SealAsync(window);
            await ServeAsync(window);
            await ReportAsync(window);
            await VerifyAsync(window);
            await office.MoveToAsync("2026-03-13");
            await window.SetClockAsync(office.Clock.Now);
            await ArchiveAsync(window);
            await LookAtTheCaseAsync(window);
        });
    }

    private static async Task RegisterAsync(OfficeWindow window)
    {
        await window.OpenAsync();
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "演示账号" }).WaitForAsync();
        await window.PictureAsync("01-sign-in");
        await window.SignInAsync("监督人员", "张维");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await window.PictureAsync("02-desk");
        await window.Page.Keyboard.PressAsync("Alt+6");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发起 执法监督通知（决定）书" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync(Title);
        await window.Page.Keyboard.PressAsync("Enter");

        // From here to the submission the keyboard alone.
        var page = window.Page;
        await window.HeadingAsync("登记发现问题");
        var take = page.GetByRole(AriaRole.Button, new() { Name = "办理", Exact = true });
        await take.WaitForAsync();
        await Assertions.Expect(take).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "事项名称", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(Title);
        await page.Keyboard.PressAsync("Tab");
        await PickByKeyboardAsync(window, "被检查单位", "危化科", typed: true);
        await PickByKeyboardAsync(window, "问题来源", "专项检查", typed: false);
        var date = page.GetByRole(AriaRole.Textbox, new() { Name = "发现日期", Exact = true });
        await Assertions.Expect(date).ToBeFocusedAsync();
        await Assertions.Expect(date).ToHaveValueAsync("2026-03-02");
        await page.Keyboard.PressAsync("Tab");
        await PickByKeyboardAsync(window, "情形", "执法程序违法或者不当", typed: false);
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "发现的问题", Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Facts);
        await page.Keyboard.PressAsync("Control+Enter");
        await window.DoneAsync("登记");
    }

    /// <summary>The list that has the focus: types or walks to the entry, takes it with Enter and leaves with Tab.</summary>
    private static async Task PickByKeyboardAsync(OfficeWindow window, string label, string entry, bool typed)
    {
        var page = window.Page;
        var list = page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });
        await Assertions.Expect(list).ToBeFocusedAsync();
        if (typed)
            await page.Keyboard.TypeAsync(entry);
        else
            await page.Keyboard.PressAsync("ArrowDown");
        var active = window.OpenList.Locator(".ant-select-item-option-active");
        for (var step = 0; step < 20 && !(await active.InnerTextAsync()).Contains(entry, StringComparison.Ordinal); step++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".ant-select").Filter(new() { Has = list })).ToContainTextAsync(entry);
        await Assertions.Expect(list).ToHaveAttributeAsync("aria-expanded", "false"); // an open list keeps the Tab key to itself
        await page.Keyboard.PressAsync("Tab");
    }

    private static async Task DraftWithoutTheReasonsAsync(OfficeWindow window)
    {
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "继续办理" }).ClickAsync();
        await window.HeadingAsync("拟制通知（决定）书");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "办理", Exact = true }).ClickAsync();
        await window.FillAsync("处理的决定", Decision);
        await window.FillAsync("处理的依据", Basis);
        await window.FillAsync("执行处理决定的方式", Method);
        await window.Page.GetByLabel("执行期限（自收到之日起，日）", new() { Exact = true }).FillAsync("30");
        await window.FillAsync("执行检查的机构名称", "综合法规科");
        foreach (var point in SelfCheck)
            await window.Page.GetByRole(AriaRole.Checkbox, new() { Name = point }).CheckAsync();
        await window.Outcome("提交审核").ClickAsync();

        await window.Page.GetByText("请填写「认定的理由」").WaitForAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Textbox, new() { Name = "认定的理由", Exact = true })).ToBeFocusedAsync();
        await window.PictureAsync("03-draft-refused");
        Assert.Equal("422 X-NOT-01 Reasons", await SubmitPastThePageAsync(window.Page));
    }

    /// <summary>The same press without the page's own check, from this session: the office itself refuses.</summary>
    private static Task<string> SubmitPastThePageAsync(IPage page) => page.EvaluateAsync<string>(
        """
        async () => {
          const read = async (path) => (await fetch(path)).json();
          const path = '/api' + location.pathname;
          const { antiforgeryToken } = await read('/api/session');
          const task = await read(path);
          const entered = { Decision: '甲', Basis: '乙', ExecutionMethod: '丙', ExecutionDays: 30, CheckingAgency: '丁' };
          const SelfCheck = Object.fromEntries(task.form.fields.find((field) => field.name === 'SelfCheck').options.map((option) => [option.value, true]));
          const answer = await fetch(path + '/complete', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': antiforgeryToken, 'X-Request-Id': '3f2b8c1e-5d0a-4b7e-9a51-0c6e7d2f4a10' },
            body: JSON.stringify({ outcome: '提交审核', values: { ...task.values, ...entered, SelfCheck, Reasons: ' ' }, version: task.version }),
          });
          const problem = await answer.json();
          return [answer.status, problem.code, ...Object.keys(problem.errors)].join(' ');
        }
        """);

    private static async Task DraftAsync(OfficeWindow window)
    {
        await window.FillAsync("认定的理由", Reasons);
        await window.DecideAsync("提交审核");
    }

    private static async Task ReturnOnceAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督机构负责人", "王建国");
        await window.MenuAsync("待办");
        await window.TaskLink("审核通知（决定）书", Title).WaitForAsync();
        await window.PictureAsync("04-inbox");
        await window.TakeTaskAsync("审核通知（决定）书", Title);
        await window.PictureAsync("05-review");
        await window.Outcome("退回修改").ClickAsync();
        await window.Page.GetByText("选择「退回修改」时必须填写意见").WaitForAsync();
        await window.FillAsync("意见", "依据请写明到条。");
        await window.DecideAsync("退回修改");
    }

    private static async Task DraftAgainAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("拟制通知（决定）书", Title);
        await Assertions.Expect(window.Page.GetByText("依据请写明到条。").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Textbox, new() { Name = "处理的决定", Exact = true })).ToHaveValueAsync(Decision);
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "处理的依据", Exact = true }).PressAsync("Control+Enter");
        await window.DoneAsync("提交审核");
        await window.SignInAsync("监督机构负责人", "王建国");
        await window.TakeTaskAsync("审核通知（决定）书", Title);
        await window.DecideAsync("同意");
    }

    private static async Task ApproveAndSignAsync(OfficeWindow window)
    {
        await window.SignInAsync("主要负责人", "陈志远");
        await window.TakeTaskAsync("批准通知（决定）书", Title);
        await window.DecideAsync("批准");
        await window.TakeTaskAsync("签发通知（决定）书", Title);
        await window.PictureAsync("06-sign");
        await window.DecideAsync("签发", confirm: true);
    }

    private static async Task SealAsync(OfficeWindow window)
    {
        await window.SignInAsync("印章管理员", "吴晓燕");
        await window.TakeTaskAsync("通知（决定）书用印", Title);
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "用印登记", Exact = true }).FillAsync("一式三份");
        await window.Page.Keyboard.PressAsync("Control+Enter");
        await window.Page.GetByRole(AriaRole.Dialog).GetByText("确认已按签发的文书加盖印章？").WaitForAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确定", Exact = true })).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.DoneAsync("用印");
    }

    private static async Task ServeAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("送达通知（决定）书", Title);
        await window.ChooseAsync("送达方式", "直接送达");
        await window.FillAsync("受送达人（签收人）", "刘洋");
        await window.FillAsync("送达地点", "危化科办公室");
        await window.ChooseAsync("送达人一", "张维");
        await window.ChooseAsync("送达人二", "李婷");
        await window.FillDateAsync("收到日期", "2026-03-02");
        await window.PictureAsync("07-serve");
        await window.DecideAsync("登记送达");
    }

    private static async Task ReportAsync(OfficeWindow window)
    {
        await window.SignInAsync("被监督科室负责人", "刘洋");
        await window.MenuAsync("待办");
        var apply = window.TaskRow("申请复查", Title);
        await Assertions.Expect(apply).ToContainTextAsync("2026-03-12");
        await Assertions.Expect(apply).ToContainTextAsync("剩 10 天");
        await Assertions.Expect(apply.GetByTitle("正常", new() { Exact = true })).ToHaveTextAsync("剩 10 天");
        await window.PictureAsync("08-unit-inbox");

        await window.TakeTaskAsync("书面报告执行结果", Title);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "为什么是这一天" }).First.ClickAsync();
        var drawer = window.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(drawer).ToContainTextAsync("2026-03-02");
        await drawer.GetByRole(AriaRole.Tab, new() { Name = "明细表" }).WaitForAsync();
        await window.PictureAsync("09-why");
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(drawer).ToBeHiddenAsync();

        await window.FillAsync("纠正情况", "三份案卷已补充告知程序说明，对承办人进行了培训。");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "增加一行" }).ClickAsync();
        await window.FillAsync("逐项结果 第1行 问题", "未告知陈述、申辩权利");
        await window.FillAsync("逐项结果 第1行 纠正措施", "补充说明并培训");
        await window.FillAsync("逐项结果 第1行 结果", "已纠正");
        await window.FillDateAsync("逐项结果 第1行 完成日期", "2026-03-02");
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(
            () => window.Page.GetByRole(AriaRole.Button, new() { Name = "书面报告附件 选择文件" }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "纠正情况报告.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray() });
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "纠正情况报告.pdf" }).First.WaitForAsync();
        await window.PictureAsync("10-report");
        await window.DecideAsync("报告", confirm: true);
    }

    private static async Task VerifyAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("核查执行结果", Title);
        await window.FillAsync("核查情况", "逐案核对属实。");
        await window.DecideAsync("已纠正");
        await window.PictureAsync("11-verified");
    }

    private static async Task ArchiveAsync(OfficeWindow window)
    {
        await window.SignInAsync("档案员", "郑丽");
        await window.TakeTaskAsync("归档", Title);
        await window.DecideAsync("归档", confirm: true);
    }

    private static async Task LookAtTheCaseAsync(OfficeWindow window)
    {
        var page = window.Page;
        await window.SignInAsync("监督人员", "张维");
        await window.MenuAsync("我发起的");
        await page.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await page.GetByText("已归档").First.WaitForAsync();
        await window.PictureAsync("12-case");

        await TabAsync(page, "办理过程");
        var automatic = page.Locator("article").Filter(new() { HasText = "期限届满未申请复查" }).First;
        await Assertions.Expect(automatic).ToContainTextAsync("系统自动");
        await window.PictureAsync("13-steps");

        await TabAsync(page, "流程图");
        await page.Locator("[data-node][data-state=Done]").First.WaitForAsync();
        Assert.True(await page.Locator("[data-node]").CountAsync() > 20);
        await Assertions.Expect(page.Locator("[data-node=draft]")).ToHaveAttributeAsync("data-state", "Done");
        await Assertions.Expect(page.Locator("[data-node=draft]")).ToHaveAttributeAsync("aria-label", new Regex("经过 2 次"));
        await Assertions.Expect(page.Locator("[data-node=reexamine]")).Not.ToHaveAttributeAsync("data-state", "Done");
        await window.PictureAsync("14-flow");

        await TabAsync(page, "期限");
        await page.GetByText("已届满").First.WaitForAsync();
        await window.PictureAsync("15-clocks");

        await TabAsync(page, "文书");
        await window.PictureAsync("16-documents");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^预览.*通知") }).Last.ClickAsync();
        var pages = page.GetByRole(AriaRole.Document, new() { Name = "预览" });
        foreach (var content in new[] { "危化科", Facts, Reasons, Decision, Basis, Method, "30", "综合法规科" })
            await Assertions.Expect(pages).ToContainTextAsync(content);
        await window.PictureAsync("17-preview");
    }

    private static async Task TabAsync(IPage page, string name) => await page.GetByRole(AriaRole.Tab, new() { Name = name, Exact = true }).ClickAsync();
}
