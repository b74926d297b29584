using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>过错责任追究 as people see it: the system proposes the division of responsibility, the decision is held to its limits, the register shows it all.</summary>
public sealed class FaultInTheBrowser(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "关于邓辉处罚程序违法的过错责任追究";

    [Fact]
    public async Task FromAcceptanceToTheRegister()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("fault", async () =>
        {
            var story = await FaultStory.StartAsync(office, Title);
            await story.RegisterAsync();
            await AcceptAsync(window);
            await story.InvestigateAsync();
            await ProposeAsync(window);
            await story.DoAsync(FaultStory.Deputy, "审签初步意见", "同意");
            await story.DeliberateAsync();
            await DecideAsync(window);
            await LookAtTheRegisterAsync(window);
        });
    }

    private static async Task AcceptAsync(OfficeWindow window)
    {
        await window.SignInAsync("责任追究办公室人员", "陆强");
        await window.TakeTaskAsync("立案审查", Title);
        await window.ChooseAsync("适用的制度", "《高新区安监局五项保障制度》过错追究");
        await window.ChooseAsync("行为要件", "不正确履行法定职责");
        await window.ChooseAsync("后果要件", "造成不良影响");
        await window.ChooseAsync("调查人员一", "陆强");
        await window.ChooseAsync("调查人员二", "韩雪");
        await window.PictureAsync("fault-1-accept");
        await window.DecideAsync("立案");
    }

    /// <summary>The proposal of the decision table stands beside what people decide.</summary>
    private static async Task ProposeAsync(OfficeWindow window)
    {
        await window.TakeTaskAsync("提出初步意见", Title);
        await Assertions.Expect(window.Page.Locator(".form-table").First).ToContainTextAsync("全部责任");
        await window.ChooseAsync("责任划分 第1行 认定", "次要责任");
        await window.FillAsync("处理建议", "建议给予批评教育，取消当年评比先进资格。");
        await window.FillAsync("责任追究办公室意见", "同意。");
        await window.Outcome("报审").ClickAsync();
        await window.Page.GetByText("您认定的不同，请写明理由").First.WaitForAsync();
        await window.PictureAsync("fault-2-proposal");
        await window.ChooseAsync("责任划分 第1行 认定", "全部责任");
        await window.DecideAsync("报审");
    }

    private static async Task DecideAsync(OfficeWindow window)
    {
        await window.SignInAsync("主要负责人", "陈志远");
        await window.TakeTaskAsync("作出决定", Title);
        await window.ChooseAsync("情节", "轻微");
        await window.ChooseAsync("适用的处理档次", "轻微");
        await window.ChooseAsync("处理方式", "取消（当年）评比先进的资格");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.FillAsync("理由", "程序违法事实清楚，情节轻微。");
        await window.FillAsync("纠正措施（或者不需纠正的说明）", "重新作出处罚决定前依法告知。");
        await window.Outcome("予以追究").ClickAsync();
        await window.Page.GetByText("应当择一").First.WaitForAsync();
        await window.PictureAsync("fault-3-limits");
        await window.ChooseAsync("处理方式", "批评教育");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.DecideAsync("予以追究");
    }

    private static async Task LookAtTheRegisterAsync(OfficeWindow window)
    {
        await window.MenuAsync("台账");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "过错追究台账（1）" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Cell, new() { Name = Title }).First.WaitForAsync();
        await window.PictureAsync("fault-4-register");
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { Name = "导出 Excel" }).ClickAsync());
        Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "年度数字" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "过错立案" }).GetByRole(AriaRole.Link, new() { Name = "查看明细" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Cell, new() { Name = Title }).First.WaitForAsync();
        await window.PictureAsync("fault-5-figures");
    }
}
