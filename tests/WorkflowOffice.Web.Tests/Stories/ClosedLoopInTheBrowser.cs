using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>闭合执法 on the screens of those who draw, inspect and recheck: the draw is checked on its tab, what must not happen is refused in words.</summary>
public sealed class ClosedLoopInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "2026年第一批双随机检查";
    private static readonly string[] Told = ["已出示执法证件、亮明身份", "已说明检查的法律依据和理由", "已告知陈述、申辩、申请回避的权利和配合检查的义务"];

    [Fact]
    public async Task DrawnInspectedAndRectified_ByMouse()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("closed-loop", async () =>
        {
            var story = await (await ClosedLoopStory.StartAsync(office)).PlannedAsync();
            await EnterTheSeedAsync(window);
            await ConfirmAsync(window);
            await LookAtTheDrawAsync(window, story);
            await story.ConfirmedAsync(); // only reads who was drawn
            await InspectAsync(window, await story.SchemedAsync());
            await CloseTooEarlyAsync(window, story);
        });
    }

    private static async Task EnterTheSeedAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.TakeTaskAsync("登记抽取种子", Title);
        await window.PictureAsync("closed-01-seed");
        await window.ChooseAsync("种子的来源", "中国福利彩票双色球开奖号码");
        await window.FillAsync("期号（日期）", "第2026023期");
        await window.FillAsync("种子（公布的数字）", "03 07 12 18 25 31 + 09");
        await window.FillDateAsync("产生的时间", "2026-03-02 12:30");
        await window.ChooseAsync("现场见证的监督人员", "李婷");
        await window.DecideAsync("登记");
    }

    private static async Task ConfirmAsync(OfficeWindow window)
    {
        await window.SignInAsync("被监督科室负责人", "马辉");
        await window.TakeTaskAsync("确定被检查单位", Title);
        await window.Page.GetByText("91220105MA").First.WaitForAsync();
        await window.PictureAsync("closed-02-confirm");
    }

    private static async Task LookAtTheDrawAsync(OfficeWindow window, ClosedLoopStory story)
    {
        await window.OpenAsync($"/cases/{story.CaseId}/draws");
        await Assertions.Expect(window.Page.GetByText("与记录一致")).ToHaveCountAsync(2);
        await Assertions.Expect(window.Page.GetByText("抽中", new() { Exact = true })).ToHaveCountAsync(3); // one unit, two officers
        await window.PictureAsync("closed-03-draws");
    }

    private static async Task InspectAsync(OfficeWindow window, ClosedLoopStory story)
    {
        await window.SignInAsync("执法人员", Names[story.Inspector]);
        await window.TakeTaskAsync("实施现场检查", Title);
        await window.PictureAsync("closed-04-inspect");
        foreach (var told in Told.Skip(1))
            await window.Page.GetByRole(AriaRole.Checkbox, new() { Name = told }).CheckAsync();
        await window.FillDateAsync("检查开始时间", "2026-03-02 09:00");
        await window.FillDateAsync("检查结束时间", "2026-03-02 11:00");
        await window.FillAsync("检查场所", "罐区");
        await window.FillAsync("被检查单位现场负责人", "王某某");
        await window.FillAsync("职务", "安全总监");
        await window.Page.Locator(".ant-form-item", new() { HasText = "检查情况" }).Last.GetByRole(AriaRole.Button, new() { Name = "增加一行" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "检查情况 第1行 检查事项" }).FillAsync("重大危险源管理");
        await window.Page.GetByRole(AriaRole.Textbox, new() { Name = "检查情况 第1行 事实" }).FillAsync("液氯储罐未登记建档。");
        await window.ChooseAsync("检查情况 第1行 存在违法行为或者隐患", "是");
        await window.FillAsync("现场处理意见", "责令限期整改。");
        await window.ChooseAsync("全程音像记录", "否");
        await window.FillAsync("未音像记录的理由", "设备故障，已在记录中注明。");
        await window.ChooseAsync("被检查单位签名", "已签名");

        await window.Outcome("检查完毕").ClickAsync();
        await window.Page.GetByText("已出示执法证件、亮明身份").First.WaitForAsync();
        await window.PictureAsync("closed-05-not-shown");
        await window.Page.GetByRole(AriaRole.Checkbox, new() { Name = Told[0] }).CheckAsync();
        await window.DecideAsync("检查完毕");
    }

    /// <summary>AC-119 on the screen: with a problem found, the case cannot be closed without a recheck.</summary>
    private static async Task CloseTooEarlyAsync(OfficeWindow window, ClosedLoopStory story)
    {
        await window.TakeTaskAsync("提出处理意见", Title);
        await window.FillAsync("处理意见", "结案。");
        await window.Outcome("未发现问题，结案").ClickAsync();
        await window.Page.GetByText("不得直接结案归档").First.WaitForAsync();
        await window.PictureAsync("closed-06-refused");
        Assert.True(await story.HasTaskAsync(story.Inspector, "提出处理意见"));
    }

    private static readonly Dictionary<string, string> Names = new() { ["denghui"] = "邓辉", ["xunan"] = "许楠", ["qinhao"] = "秦浩", ["tangli"] = "唐丽" };
}
