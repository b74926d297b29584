using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>
/// What else people do in 流程设计, by mouse: watch a case go on, take files out and in, be refused a publication from the list, delete several,
/// restore an earlier version, run a test.
/// </summary>
public sealed class TheRestOfTheDesigner(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notice = "supervision-notice";
    private const string NoticeName = "执法监督通知（决定）书";
    private const string Copy = "导入的通知书";

    /// <summary>The journal, the drawing and the viewer each listen for themselves.</summary>
    private const int Listeners = 3;

    [Fact]
    public async Task WatchedLive_ExportedImported_RefusedInTheList_Deleted_RolledBack_TestRun()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await window.Page.SetViewportSizeAsync(1600, 900);
        var story = await SupervisionNoticeStory.StartAsync(office);
        await window.TellAsync("rest-of-designer", async () =>
        {
            var studio = new StudioPane(window);
            await window.SignInAsync("法制机构", "周芳");
            await WatchAsync(window, studio, story);
            var file = await ExportAsync(window, studio);
            await ImportAsync(window, studio, file);
            await BeRefusedAsync(window, studio);
            await DeleteAsync(window, studio);
            await RollBackAsync(window, studio, await office.AsAsync("zhoufang"));
            await RunAsync(window, studio);
        });
    }

    /// <summary>The instance of a case: what happens in the office while it is shown arrives by itself.</summary>
    private static async Task WatchAsync(OfficeWindow window, StudioPane studio, SupervisionNoticeStory story)
    {
        var listening = ListenersAsync(window.Page);
        await window.Page.GotoAsync("/designer/instances");
        await studio.Frame.Locator("tbody .mud-table-row td").Nth(1).ClickAsync();
        await window.Page.WaitForURLAsync("**/designer/instances/*");
        await Entry(studio, "登记发现问题").First.WaitForAsync();
        await listening;
        await Assertions.Expect(Entry(studio, "拟制通知（决定）书")).ToHaveCountAsync(0);
        await story.RegisterAsync();
        await Entry(studio, "拟制通知（决定）书").First.WaitForAsync();
        await window.PictureAsync("38-designer-live");
    }

    private static async Task ListenersAsync(IPage page)
    {
        var all = new TaskCompletionSource();
        var listening = 0;
        page.WebSocket += (_, socket) => socket.FrameSent += (_, frame) =>
        {
            if (frame.Text?.Contains("ObserveInstanceAsync", StringComparison.Ordinal) == true && Interlocked.Increment(ref listening) == Listeners)
                all.SetResult();
        };
        await all.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private static async Task<JsonObject> ExportAsync(OfficeWindow window, StudioPane studio)
    {
        await window.Page.GotoAsync("/designer");
        await MenuAsync(studio, NoticeName, "导出");
        var file = await window.Page.RunAndWaitForDownloadAsync(() => ConfirmAsync(studio));
        Assert.Equal($"{Notice}.v1.json", file.SuggestedFilename);
        return JsonNode.Parse(await File.ReadAllTextAsync(await file.PathAsync()))!.AsObject();
    }

    private static async Task ImportAsync(OfficeWindow window, StudioPane studio, JsonObject file)
    {
        (file["id"], file["definitionId"], file["name"]) = ("imported", "imported", Copy);
        await studio.Frame.Locator(".mud-button-group-root button").Last.ClickAsync();
        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() => studio.Frame.Locator(".mud-popover-open").GetByText("导入", new() { Exact = true }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = "notice.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file.ToJsonString()) });
        await studio.Frame.GetByText("已导入 1 个流程。").WaitForAsync();
        await Row(studio, Copy).WaitForAsync();
    }

    /// <summary>Whoever edited does not publish: the list cannot show a refusal, the office does.</summary>
    private static async Task BeRefusedAsync(OfficeWindow window, StudioPane studio)
    {
        await MenuAsync(studio, Copy, "发布");
        var refusal = window.Page.GetByRole(AriaRole.Dialog).Filter(new() { HasText = "没有发布" });
        await refusal.WaitForAsync();
        await window.PictureAsync("39-designer-refused");
        await refusal.GetByRole(AriaRole.Button, new() { Name = "知道了" }).ClickAsync();
        await Assertions.Expect(studio.Frame.Locator("#blazor-error-ui")).ToBeHiddenAsync();
        await Assertions.Expect(studio.Frame.GetByText("流程已发布")).ToBeHiddenAsync();
    }

    private static async Task DeleteAsync(OfficeWindow window, StudioPane studio)
    {
        await window.Page.GotoAsync("/designer");
        await Row(studio, Copy).Locator("input[type=checkbox]").ClickAsync();
        await studio.Frame.GetByRole(AriaRole.Button, new() { Name = "批量操作" }).ClickAsync();
        await studio.Frame.Locator(".mud-popover-open").GetByText("删除", new() { Exact = true }).ClickAsync();
        await ConfirmAsync(studio);
        await Row(studio, Copy).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task RollBackAsync(OfficeWindow window, StudioPane studio, OfficeUser zhoufang)
    {
        const string Address = $"/elsa/api/workflow-definitions/by-definition-id/{Notice}?versionOptions=Latest";
        var before = await zhoufang.GetAsync(Address);
        await studio.OpenAsync(Notice, "open");
        await studio.FillAsync("说明", "改过的说明");
        await window.Page.GetByText("第 2 版（草稿）").WaitForAsync();
        await studio.Frame.GetByRole(AriaRole.Tab, new() { Name = "版本记录" }).ClickAsync();
        var first = studio.Frame.Locator(".mud-table-row").Filter(new() { Has = window.Page.Locator(".mud-menu") }).Last;
        await first.Locator("td").Nth(1).ClickAsync();
        await window.Page.GetByText("第 1 版（已发布）").WaitForAsync();
        await first.Locator(".mud-menu button").Last.ClickAsync();
        await studio.Frame.Locator(".mud-popover-open").GetByText("恢复到这一版").ClickAsync();
        await window.Page.GetByText("第 2 版（草稿）").WaitForAsync();

        var after = await zhoufang.GetAsync(Address);
        Assert.Equal((string?)before["description"], (string?)after["description"]);
        var lines = before["root"]!["connections"]!.AsArray().Count;
        Assert.Equal(lines, after["root"]!["connections"]!.AsArray().Count);
        await Assertions.Expect(studio.Frame.Locator(".x6-edge")).ToHaveCountAsync(lines);
    }

    private static async Task RunAsync(OfficeWindow window, StudioPane studio)
    {
        var toolbar = studio.Frame.Locator(".mud-toolbar").Filter(new() { Has = window.Page.Locator(".mud-button-group-root") });
        await toolbar.Locator("button").Last.ClickAsync();
        await window.Page.WaitForURLAsync("**/designer/instances/test-*");
        await Entry(studio, "模拟").First.WaitForAsync();
        await window.PictureAsync("40-designer-test-run");
    }

    /// <summary>An entry of the journal.</summary>
    private static ILocator Entry(StudioPane studio, string text) => studio.Frame.Locator(".mud-timeline-item").Filter(new() { HasText = text });

    private static ILocator Row(StudioPane studio, string name) => studio.Frame.Locator("tbody .mud-table-row").Filter(new() { HasText = name }).First;

    private static async Task MenuAsync(StudioPane studio, string name, string entry)
    {
        await Row(studio, name).Locator(".mud-menu button").Last.ClickAsync();
        await studio.Frame.Locator(".mud-popover-open").GetByText(entry, new() { Exact = true }).ClickAsync();
    }

    private static Task ConfirmAsync(StudioPane studio) => studio.Frame.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last.ClickAsync();
}
