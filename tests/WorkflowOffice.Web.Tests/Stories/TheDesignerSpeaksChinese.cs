using System.Text.Json.Nodes;
using Microsoft.Playwright;
using WorkflowOffice.Office.Testing;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>A tour of all pages of Elsa Studio: whatever it paints, also in menus, dialogs, tooltips and for screen readers, is Chinese.</summary>
public sealed class TheDesignerSpeaksChinese(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Notice = "supervision-notice";

    /// <summary>Menus and lists, but no tooltips.</summary>
    private const string Open = ".mud-popover-open:not(.mud-tooltip)";

    private const string Tooltip = ".mud-tooltip.mud-popover-open";

    [Fact]
    public async Task NoEnglishIsPaintedOnAnyPage()
    {
        Repository.AssertFrontEndIsBuilt();
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await using var window = await chromium.OpenAsync(office.Listen());
        await SupervisionNoticeStory.StartAsync(office);
        await EnglishInTheStudio.WatchAsync(window);
        await window.Page.SetViewportSizeAsync(1600, 900);
        var names = NamesOf(JsonNode.Parse(await File.ReadAllTextAsync(Repository.Procedure))!);
        await window.TellAsync("chinese", async () =>
        {
            await window.SignInAsync("法制机构", "周芳");
            var found = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var tour in new Func<OfficeWindow, Task>[] { ListAsync, EditorAsync, DialogsAsync, InstancesAsync, InstanceAsync })
            {
                await tour(window);
                found.UnionWith(await EnglishInTheStudio.FoundAsync(window, names));
            }

            Assert.True(found.Count == 0, string.Join('\n', found));
        });
    }

    private static IFrameLocator Studio(OfficeWindow window) => window.Page.FrameLocator("iframe.designer-frame");

    private static async Task ListAsync(OfficeWindow window)
    {
        var studio = Studio(window);
        await window.Page.GotoAsync("/designer");
        await studio.GetByText("执法监督通知（决定）书").First.WaitForAsync();
        await HoverAllAsync(studio);
        await studio.GetByRole(AriaRole.Button, new() { Name = "批量操作" }).ClickAsync();
        await ShutAsync(studio);
        await studio.Locator(".mud-table-row .mud-menu button").Last.ClickAsync();
        await ShutAsync(studio);
        await studio.Locator(".mud-button-group-root button").Last.ClickAsync();
        await ShutAsync(studio);
        await studio.GetByRole(AriaRole.Button, new() { Name = "新建流程" }).ClickAsync();
        var name = studio.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).First;
        await Assertions.Expect(name).ToHaveValueAsync("流程 1");
        await name.FillAsync("");
        await studio.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await studio.GetByText("请填写流程名称。").WaitForAsync();
    }

    private static async Task EditorAsync(OfficeWindow window)
    {
        var studio = Studio(window);
        await window.Page.GotoAsync($"/designer/definitions/{Notice}?step=register");
        await studio.Locator(".x6-node-selected").WaitForAsync();
        await HoverAllAsync(studio);
        foreach (var group in await studio.Locator(".mud-expand-panel-header").AllAsync())
            await group.ClickAsync();
        await studio.Locator(".mud-toolbar .mud-menu button").Last.ClickAsync();
        await ShutAsync(studio);
        // The tabs of the step and those of the workflow; the text of the workflow comes last, it takes the place of the drawing.
        foreach (var tab in await studio.Locator("[role=tab]:visible").AllAsync())
        {
            if (!(await tab.InnerTextAsync()).Contains("流程文本", StringComparison.Ordinal))
                await tab.PressAsync("Enter");
        }

        await studio.GetByRole(AriaRole.Tab, new() { Name = "流程文本" }).ClickAsync();
        await studio.Locator(".monaco-editor .view-line").First.WaitForAsync();
        await HoverAllAsync(studio);
    }

    private static async Task DialogsAsync(OfficeWindow window)
    {
        var studio = Studio(window);
        await window.Page.GotoAsync($"/designer/definitions/{Notice}?step=register");
        await studio.Locator(".x6-node-selected").WaitForAsync();
        foreach (var (tab, button) in new[] { ("变量", "添加变量"), ("输入和输出", "添加输入"), ("输入和输出", "添加输出") })
        {
            await studio.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
            await studio.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            var dialog = studio.GetByRole(AriaRole.Dialog);
            await dialog.WaitForAsync();
            foreach (var list in await dialog.Locator(".mud-select:visible").AllAsync())
            {
                await list.ClickAsync();
                await studio.Locator($"{Open} .mud-list-item, {Open} .mud-list-item-extended").First.ClickAsync();
                await studio.Locator(Open).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
            }

            await dialog.Locator(".mud-input-control").Filter(new() { Has = window.Page.GetByText("名称") }).Locator("input").First.FillAsync("");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
            await dialog.GetByText("请填写").First.WaitForAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = "取消" }).ClickAsync();
            await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    private static async Task InstancesAsync(OfficeWindow window)
    {
        var studio = Studio(window);
        await window.Page.GotoAsync("/designer/instances");
        await studio.Locator("tbody .mud-table-row").First.WaitForAsync();
        await HoverAllAsync(studio);
        var dates = studio.GetByRole(AriaRole.Button, new() { Name = "按时间筛选" });
        await dates.ClickAsync();
        await studio.Locator(Open).First.WaitForAsync();
        await dates.ClickAsync();
        await studio.Locator(Open).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await studio.Locator("tbody .mud-table-row .mud-menu button").First.ClickAsync();
        await ShutAsync(studio);
    }

    private static async Task InstanceAsync(OfficeWindow window)
    {
        var studio = Studio(window);
        await window.Page.GotoAsync("/designer/instances");
        await studio.Locator("tbody .mud-table-row td").Nth(1).ClickAsync();
        await window.Page.WaitForURLAsync("**/designer/instances/*");
        // Opened by its address, so that the collector runs in the frame from the first moment: a frame made by a script keeps the window it began with.
        await window.Page.GotoAsync(window.Page.Url);
        await studio.Locator(".x6-node").First.WaitForAsync();
        foreach (var tab in await studio.Locator("[role=tab]:visible").AllAsync())
            await tab.PressAsync("Enter");
        await HoverAllAsync(studio);
        await window.PictureAsync("37-designer-instance");
    }

    /// <summary>Whatever says more when the mouse is on it says it; the Studio listens on the element around the button.</summary>
    private static async Task HoverAllAsync(IFrameLocator studio)
    {
        var talking = await studio.Locator(".mud-tooltip-root:visible").AllAsync();
        foreach (var one in talking)
            await one.DispatchEventAsync("pointerenter");
        if (talking.Count > 0)
            await studio.Locator(Tooltip).First.WaitForAsync();
        foreach (var one in talking)
            await one.DispatchEventAsync("pointerleave");
        await Assertions.Expect(studio.Locator(Tooltip)).ToHaveCountAsync(0);
    }

    /// <summary>Waits for what was opened above the page, and closes it by a click beside it.</summary>
    private static async Task ShutAsync(IFrameLocator studio)
    {
        await studio.Locator(Open).First.WaitForAsync();
        await studio.Locator(".mud-overlay").Last.DispatchEventAsync("click");
        await studio.Locator(Open).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static HashSet<string> NamesOf(JsonNode definition) =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "workflows"), "*.json", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).OfType<string>(),
        (string)definition["root"]!["id"]!,
        .. definition["root"]!["activities"]!.AsArray().Select(step => (string)step!["id"]!),
        .. definition["variables"]!.AsArray().Select(variable => (string)variable!["name"]!),
    ];
}
