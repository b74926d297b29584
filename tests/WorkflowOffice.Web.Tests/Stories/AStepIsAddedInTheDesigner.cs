using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>流程管理 adds a step to 执法监督通知书 by mouse; the check finds what is missing; a second person publishes; the new task reaches the right inbox.</summary>
public sealed class AStepIsAddedInTheDesigner(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notice = "supervision-notice";
    private const string Step = "立项核准";
    private const string CaseTitle = "关于危化科立项核准的监督";

    [Fact]
    public async Task DrawnCheckedHandedOverPublished_AndInTheInboxOfThePost()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.Page.SetViewportSizeAsync(1600, 900);
        await window.TellAsync("designed-step", async () =>
        {
            var studio = new StudioPane(window);
            await window.SignInAsync("法制机构", "周芳");
            await OpenAsync(window, studio);
            var step = await DrawAsync(window, studio);
            await ReadTheFindingAsync(window, studio, step);
            await MendAsync(window, studio, step);
            await HandOverAsync(window);
            await PublishAsync(window);
            await StartAsync(window);
            await FindTheTaskAsync(window);
        });
    }

    private static async Task OpenAsync(OfficeWindow window, StudioPane studio)
    {
        await window.MenuAsync("流程设计");
        await studio.Frame.GetByText("执法监督通知（决定）书").First.ClickAsync();
        await window.Page.WaitForURLAsync($"**/designer/definitions/{Notice}");
        await studio.OpenAsync(Notice, "open");
    }

    /// <summary>A new step left of the first one, connected to nothing yet.</summary>
    private static async Task<string> DrawAsync(OfficeWindow window, StudioPane studio)
    {
        var open = await StudioPane.BoxAsync(studio.Node("open"));
        var step = await studio.DropAsync("行政执法监督", "人工任务", open.X - 230, open.Y);
        await window.PictureAsync("32-designer-dropped");
        return step;
    }

    private static async Task ReadTheFindingAsync(OfficeWindow window, StudioPane studio, string step)
    {
        var refused = await studio.PublishAsync();
        Assert.False(refused.Ok);
        var check = window.Page.GetByRole(AriaRole.Complementary, new() { Name = "发布检查" });
        await check.GetByText("从流程的起点无法到达本步骤，它永远不会办理。").WaitForAsync();
        await check.GetByText("没有写明由谁办理。").WaitForAsync();
        await check.GetByRole(AriaRole.Button, new() { Name = "在图上查看「人工任务" }).ClickAsync();
        await studio.Frame.Locator($".x6-node-selected[data-cell-id='{step}']").WaitForAsync();
        await window.PictureAsync("33-designer-finding");
        await check.GetByRole(AriaRole.Button, new() { Name = "关闭" }).ClickAsync();
    }

    private static async Task MendAsync(OfficeWindow window, StudioPane studio, string step)
    {
        await studio.DisconnectAsync("open", "Done", "register");
        await studio.ConnectAsync("open", "Done", step);
        await studio.SelectAsync(step);
        await studio.FillAsync("标题", Step);
        await studio.ChooseAsync("办理职务", "监督机构负责人");
        await studio.ChooseAsync("选用表单", "通知（决定）书用印");
        await studio.AddAsync("结果", "核准");
        await studio.RemoveAsync("结果", "完成");
        await studio.FillAsync("不设期限的理由", "立项前的内部核准，当日办结。");
        await studio.ConnectAsync(step, "核准", "register");
        await Assertions.Expect(studio.Node(step)).ToContainTextAsync(Step);
        await window.PictureAsync("34-designer-mended");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发布检查" }).ClickAsync();
        var check = window.Page.GetByRole(AriaRole.Complementary, new() { Name = "发布检查" });
        await check.GetByText("没有发现问题，可以发布。").WaitForAsync();
        await check.GetByRole(AriaRole.Link, new() { Name = "去流程发布" }).ClickAsync();
    }

    private static async Task HandOverAsync(OfficeWindow window)
    {
        await window.Page.GetByText("没有发现问题，可以发布。").WaitForAsync();
        await window.Page.GetByText($"新增步骤“{Step}”").First.WaitForAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true })).ToHaveCountAsync(0);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "提交发布", Exact = true }).ClickAsync();
        await window.ChooseAsync("接收人", "高菲");
        await window.ConfirmAsync("提交发布");
        await window.Page.GetByText("周芳 于").First.WaitForAsync();
    }

    private static async Task PublishAsync(OfficeWindow window)
    {
        await window.SignInAsync("法制机构", "高菲");
        await window.MenuAsync("流程发布");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "核对「执法监督通知（决定）书」第 2 版" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await window.ConfirmAsync("发布");
        await window.Page.GetByText("已由 高菲 于").WaitForAsync();
        await window.PictureAsync("35-designer-published");
    }

    private static async Task StartAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督人员", "张维");
        await window.MenuAsync("发起事项");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发起 执法监督通知（决定）书" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync(CaseTitle);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = CaseTitle }).First.WaitForAsync();
    }

    private static async Task FindTheTaskAsync(OfficeWindow window)
    {
        await window.SignInAsync("监督机构负责人", "王建国");
        await window.TakeTaskAsync(Step, CaseTitle);
        await window.PictureAsync("36-designed-task");
        await window.DecideAsync("核准");
        await window.SignInAsync("监督人员", "张维");
        await window.MenuAsync("待办");
        await window.TaskLink("登记发现问题", CaseTitle).WaitForAsync();
    }
}
