using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>
/// The lists of 流程设计, by mouse: whoever did not edit publishes from a row's menu and several at once, whoever did is told why not; running
/// instances are ended one by one and together; of several things to delete those that must stay are named.
/// </summary>
public sealed class TheDesignersLists(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Definitions = "/elsa/api/workflow-definitions";
    private const string WorkGroup = "成立执法监督工作组";
    private const string Review = "重大执法决定法制审核";

    [Fact]
    public async Task PublishedBySecondEyes_AndInstancesEndedAndDeleted()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.Page.SetViewportSizeAsync(1600, 900);
        for (var cases = 0; cases < 3; cases++)
            await SupervisionNoticeStory.StartAsync(office);
        var zhoufang = await office.AsAsync("zhoufang");
        await zhoufang.SendAsync($"{Definitions}/legal-review/execute", new { versionOptions = "Latest" }, null);
        await window.TellAsync("designers-lists", async () =>
        {
            var list = new StudioList(window);
            await window.SignInAsync("法制机构", "高菲");
            await PublishOneAsync(list, zhoufang);
            await PublishSeveralAsync(window, list, zhoufang);
            await EndAsync(window, list);
            await DeleteAsync(window, list);
        });
    }

    private static async Task PublishOneAsync(StudioList list, OfficeUser zhoufang)
    {
        await EditAsync(zhoufang, "work-group");
        await list.OpenAsync("/designer");
        await list.MenuAsync(list.Row(WorkGroup), "发布");
        await list.Frame.GetByText("流程已发布").WaitForAsync();
        await AssertPublishedAsync(zhoufang, "work-group", 2);
    }

    private static async Task PublishSeveralAsync(OfficeWindow window, StudioList list, OfficeUser zhoufang)
    {
        await EditAsync(zhoufang, "work-group");
        await EditAsync(zhoufang, "legal-review");
        await list.OpenAsync("/designer");
        await StudioList.ChooseAsync(list.Row(WorkGroup), list.Row(Review));
        await list.BulkAsync("发布");
        await list.ConfirmAsync();
        await list.Frame.GetByText("已发布 2 个流程").WaitForAsync();
        await window.PictureAsync("42-designer-published-several");
        await AssertPublishedAsync(zhoufang, "work-group", 3);
        await AssertPublishedAsync(zhoufang, "legal-review", 2);
    }

    private static async Task EndAsync(OfficeWindow window, StudioList list)
    {
        await list.OpenAsync("/designer/instances");
        var waiting = list.Rows("等待办理");
        await Assertions.Expect(waiting).ToHaveCountAsync(3);
        await list.MenuAsync(waiting.First, "终止运行");
        await list.ConfirmAsync();
        await Assertions.Expect(list.Rows("已终止")).ToHaveCountAsync(1);

        await StudioList.ChooseAsync(waiting.First);
        await list.BulkAsync("终止运行");
        // To end whatever the filter finds would be one click from ending every case; the host knows no such order.
        await Assertions.Expect(list.Frame.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(0);
        await list.ConfirmAsync();
        await Assertions.Expect(list.Rows("已终止")).ToHaveCountAsync(2);
        await window.PictureAsync("43-designer-ended");
    }

    private static async Task DeleteAsync(OfficeWindow window, StudioList list)
    {
        await list.OpenAsync("/designer/instances");
        await StudioList.ChooseAsync(list.Row("测试运行"), list.Row("等待办理"));
        await list.BulkAsync("删除");
        await list.ConfirmAsync();
        var refusal = window.Page.GetByRole(AriaRole.Dialog).Filter(new() { HasText = "办成 1 项，没有办成 1 项" });
        await refusal.WaitForAsync();
        await window.PictureAsync("44-designer-kept");
        await refusal.GetByRole(AriaRole.Button, new() { Name = "知道了" }).ClickAsync();
        await Assertions.Expect(list.Rows("测试运行")).ToHaveCountAsync(0);
        await Assertions.Expect(list.Frame.Locator("#blazor-error-ui")).ToBeHiddenAsync();
    }

    private static async Task EditAsync(OfficeUser zhoufang, string definitionId)
    {
        var model = await zhoufang.GetAsync($"{Definitions}/by-definition-id/{definitionId}?versionOptions=Latest");
        model["description"] = $"第 {(int)model["version"]! + 1} 版";
        await zhoufang.PostAsync(Definitions, new { model, publish = false });
    }

    private static async Task AssertPublishedAsync(OfficeUser zhoufang, string definitionId, int version)
    {
        var latest = await zhoufang.GetAsync($"{Definitions}/by-definition-id/{definitionId}?versionOptions=Latest");
        Assert.Equal((version, true), ((int)latest["version"]!, (bool)latest["isPublished"]!));
    }
}
