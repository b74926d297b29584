using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>The procedure is data: 流程管理 changes it on a page, with no rebuild and no restart.</summary>
public sealed class PublishAChangedProcedure(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Before = "按原版办理的事项";
    private const string After = "按新版办理的事项";

    [Fact]
    public async Task OneMoreApproval_IsFollowedByNewCases_AndNotByRunningOnes()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.SetClockAsync(office.Clock.Now);
        await window.TellAsync("publish", async () =>
        {
            var old = await ReviewableAsync(office, Before);
            await PublishAsync(window);
            var fresh = await ReviewableAsync(office, After);
            await old.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");
            await fresh.DoAsync(SupervisionNoticeStory.OfficeHead, "审核通知（决定）书", "同意");

            await window.SignInAsync("分管领导", "赵敏");
            await window.MenuAsync("待办");
            await window.TaskLink(ChangedProcedure.NewStep, After).WaitForAsync();
            await Assertions.Expect(window.TaskLink(ChangedProcedure.NewStep, Before)).ToHaveCountAsync(0);
            await window.PictureAsync("20-deputy-inbox");
            await window.TakeTaskAsync(ChangedProcedure.NewStep, After);
            await window.DecideAsync("同意");

            await window.SignInAsync("主要负责人", "陈志远");
            await window.MenuAsync("待办");
            await window.TaskLink("批准通知（决定）书", After).WaitForAsync();
            await window.TaskLink("批准通知（决定）书", Before).WaitForAsync();
        });
    }

    [Fact]
    public async Task ABrokenFile_IsRefusedWithThePlaceAndTheReason_AndNothingChanges()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.TellAsync("refusal", async () =>
        {
            await OpenVersionsAsync(window);
            var versions = await VersionsAsync(window);
            await UploadAsync(window, "断开的流程.json", ChangedProcedure.WithAConnectionToNowhere());

            var refusal = window.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "流程文件被拒绝，没有作任何改变" });
            await refusal.WaitForAsync();
            await Assertions.Expect(refusal).ToContainTextAsync("断开的流程.json");
            await Assertions.Expect(refusal).ToContainTextAsync("nowhere");
            await Assertions.Expect(refusal.Locator("code.path").First).ToContainTextAsync("connections[");
            await window.PictureAsync("21-refused");

            await window.Page.ReloadAsync();
            await UnfoldAsync(window);
            Assert.Equal(versions, await VersionsAsync(window));
        });
    }

    /// <summary>A case that waits for its review.</summary>
    private static async Task<SupervisionNoticeStory> ReviewableAsync(OfficeHost office, string title)
    {
        var story = await SupervisionNoticeStory.StartAsync(office, title);
        await story.RegisterAsync();
        await story.DraftAsync();
        return story;
    }

    private static async Task PublishAsync(OfficeWindow window)
    {
        await OpenVersionsAsync(window);
        await UploadAsync(window, "增加分管领导复核.json", ChangedProcedure.WithOneMoreApproval());
        await window.Page.GetByText("已上传为第 2 版草稿，发布后生效。").WaitForAsync();
        await window.PictureAsync("18-uploaded");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "发布第 2 版" }).ClickAsync();
        await HandOverAsync(window);
        await PublishAsTheOtherAsync(window);
        await CompareAsync(window);
    }

    /// <summary>Whoever edited reads the check and hands over; the page offers no way to publish.</summary>
    private static async Task HandOverAsync(OfficeWindow window)
    {
        await window.Page.GetByText("没有发现问题，可以发布。").WaitForAsync();
        await window.Page.GetByText("您修改过这一版，须由另一位有发布权限的人员发布。").WaitForAsync();
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true })).ToHaveCountAsync(0);
        await window.PictureAsync("19a-check");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "提交发布", Exact = true }).ClickAsync();
        await window.ConfirmAsync("提交发布");
        await window.Page.GetByText("周芳 于").First.WaitForAsync();
    }

    private static async Task PublishAsTheOtherAsync(OfficeWindow window)
    {
        await window.SignInAsync("法制机构", "高菲");
        await window.MenuAsync("流程发布");
        await window.Page.GetByText("待发布").First.WaitForAsync();
        await window.PictureAsync("19b-drafts");
        await window.Page.GetByRole(AriaRole.Link, new() { Name = "核对「执法监督通知（决定）书」第 2 版" }).ClickAsync();
        await window.Page.GetByText("没有发现问题，可以发布。").WaitForAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await window.ConfirmAsync("发布");
        await window.Page.GetByText("已由 高菲 于").WaitForAsync();
        await window.PictureAsync("19c-published");
    }

    private static async Task CompareAsync(OfficeWindow window)
    {
        await window.MenuAsync("流程版本");
        await UnfoldAsync(window);
        await Row(window, "第 2 版").GetByText("已发布").WaitForAsync();
        await Row(window, "第 1 版").GetByText("历史版").WaitForAsync();
        await window.PictureAsync("19-published");
        await Row(window, "第 2 版").GetByRole(AriaRole.Link, new() { Name = "比较第 2 版" }).ClickAsync();
        await window.Page.GetByText($"新增步骤“{ChangedProcedure.NewStep}”（人工任务）").ClickAsync();
        await window.Page.Locator("[data-node=deputy-review][data-change=Added]").First.WaitForAsync();
        await window.PictureAsync("19d-comparison");
    }

    private static async Task OpenVersionsAsync(OfficeWindow window)
    {
        await window.SignInAsync("法制机构", "周芳");
        await window.MenuAsync("流程版本");
        await UnfoldAsync(window);
    }

    private static async Task UnfoldAsync(OfficeWindow window)
    {
        await window.Page.Locator(".ant-table-row").GetByText("执法监督通知（决定）书").First.ClickAsync();
        await Row(window, "第 1 版").WaitForAsync();
    }

    private static ILocator Row(OfficeWindow window, string version) =>
        window.Page.Locator(".ant-table-expanded-row").GetByRole(AriaRole.Row).Filter(new() { Has = window.Page.GetByRole(AriaRole.Cell, new() { Name = version, Exact = true }) });

    private static async Task<string> VersionsAsync(OfficeWindow window)
    {
        await Row(window, "第 1 版").WaitForAsync();
        return await window.Page.Locator(".ant-table-expanded-row").InnerTextAsync();
    }

    private static async Task UploadAsync(OfficeWindow window, string name, byte[] content)
    {
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(
            () => window.Page.Locator("button").Filter(new() { HasText = "上传流程文件" }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "application/json", Buffer = content });
    }
}
