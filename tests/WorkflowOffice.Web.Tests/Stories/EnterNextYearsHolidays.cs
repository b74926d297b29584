using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>A provisional day becomes final: one person enters the notice, another publishes it, the concerned one is told.</summary>
public sealed class EnterNextYearsHolidays(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Title = "跨年办理的执法监督事项";

    [Fact]
    public async Task OneEnters_AnotherPublishes_AndTheClockIsNoLongerProvisional()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-12-28");
        await using var window = await chromium.OpenAsync(office.Listen());
        var story = await (await SupervisionNoticeStory.StartAsync(office, Title)).IssueAsync();
        await office.MoveToAsync("2026-12-30");
        await story.ServeNoticeAsync("2026-12-30");
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("calendar", async () =>
        {
            await SeeTheProvisionalDayAsync(window);
            await EnterAsync(window);
            await PublishAsync(window);
            await SeeTheFinalDayAsync(window);
        });
    }

    /// <summary>The tenth day is Saturday 2027-01-09; without a notice it rolls over the weekend.</summary>
    private static async Task SeeTheProvisionalDayAsync(OfficeWindow window)
    {
        await window.SignInAsync("被监督科室负责人", "刘洋");
        await window.MenuAsync("期限看板");
        await Assertions.Expect(Due(window, "2027-01-11")).ToBeVisibleAsync();
        await Assertions.Expect(Row(window)).ToContainTextAsync("暂定");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await window.PictureAsync("30-board");
        await Due(window, "2027-01-11").ClickAsync();
        var why = window.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(why).ToContainTextAsync("所涉年份的放假安排尚未公布，本日期为暂定");
        await window.PictureAsync("31-why-provisional");
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "月历" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "下一月" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^2027-01-11，到期 1 项") }).ClickAsync();
        await Due(window, "2027-01-11").WaitForAsync();
        await window.PictureAsync("32-board-month");
        await window.Page.GetByRole(AriaRole.Tab, new() { Name = "工作量" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "各科室" }).WaitForAsync();
        await window.PictureAsync("33-board-workload");
    }

    private static async Task EnterAsync(OfficeWindow window)
    {
        var page = window.Page;
        await window.SignInAsync("法制机构", "周芳");
        await window.MenuAsync("节假日");
        await page.GetByText("随产品提供的2016—2026年放假安排").WaitForAsync();
        await window.PictureAsync("34-calendar");
        await page.GetByRole(AriaRole.Button, new() { Name = "录入放假安排" }).ClickAsync();
        await window.FillAsync("通知全文", InventedNotice.Text);
        await page.Locator("button").Filter(new() { HasText = "识 别" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "识别", Exact = true })).First.ClickAsync();
        await page.GetByText("已识别 7 个放假区间、6 个调休上班日").WaitForAsync();
        await window.FillAsync("来源（网址或来文登记号）", "来文登记2026-1108号");

        // A mistake is refused in words: 9 January becomes a Tuesday, and the preview says so.
        await window.FillDateAsync("调休上班日 第1行 日期", "2027-01-12");
        await page.GetByRole(AriaRole.Button, new() { Name = "检查并预览" }).ClickAsync();
        await page.GetByText("调休上班日2027年1月12日不是周六、周日").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "提交复核" })).ToBeDisabledAsync();
        await window.PictureAsync("35-calendar-refused");
        await window.FillDateAsync("调休上班日 第1行 日期", "2027-01-09");
        await page.GetByRole(AriaRole.Button, new() { Name = "检查并预览" }).ClickAsync();

        var moved = page.GetByRole(AriaRole.Row).Filter(new() { HasText = Title });
        await Assertions.Expect(moved.First).ToContainTextAsync("2027-01-11");
        await Assertions.Expect(moved.First).ToContainTextAsync("2027-01-09");
        await window.PictureAsync("36-calendar-entered");
        await moved.First.ScrollIntoViewIfNeededAsync();
        await window.PictureAsync("37-calendar-preview");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交复核" }).ClickAsync();
        await page.GetByText("这是您录入的安排，须由另一位有复核权限的同志发布。").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "复核发布" })).ToHaveCountAsync(0);
        await window.PictureAsync("38-calendar-own");
    }

    private static async Task PublishAsync(OfficeWindow window)
    {
        var page = window.Page;
        await window.SignInAsync("监督机构负责人", "王建国");
        await window.MenuAsync("节假日");
        await page.GetByRole(AriaRole.Link, new() { Name = "查看并复核" }).ClickAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = Title }).First.WaitForAsync();
        await window.PictureAsync("39-calendar-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "复核发布" }).ClickAsync();
        await page.GetByRole(AriaRole.Tooltip).GetByRole(AriaRole.Button, new() { Name = "复核发布" }).ClickAsync();
        await page.GetByText("已发布为第 2 版").WaitForAsync();
        await window.PictureAsync("40-calendar-published");
    }

    private static async Task SeeTheFinalDayAsync(OfficeWindow window)
    {
        await window.SignInAsync("被监督科室负责人", "刘洋");
        await window.MenuAsync("通知");
        await window.Page.GetByText("期限变动：").First.WaitForAsync();
        await window.PictureAsync("41-notice");
        await window.MenuAsync("期限看板");
        await Due(window, "2027-01-09").WaitForAsync();
        await Assertions.Expect(Row(window)).Not.ToContainTextAsync("暂定");
        await Due(window, "2027-01-09").ClickAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync(InventedNotice.Number);
        await window.PictureAsync("42-why-final");
    }

    private static ILocator Row(OfficeWindow window) => window.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "D-09" }).First;

    private static ILocator Due(OfficeWindow window, string date) =>
        window.Page.GetByRole(AriaRole.Button, new() { Name = $"{date}：为什么是这一天" }).First;
}
