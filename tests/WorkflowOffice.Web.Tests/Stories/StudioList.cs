using Microsoft.Playwright;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>A list of Elsa Studio inside our frame: rows with a menu each, and actions on those that are chosen.</summary>
internal sealed class StudioList(OfficeWindow window)
{
    public IFrameLocator Frame => window.Page.FrameLocator("iframe.designer-frame");

    /// <summary>Opens the list and waits until the office stands around it.</summary>
    public async Task OpenAsync(string address)
    {
        await window.Page.GotoAsync(address);
        await Frame.Locator("tbody .mud-table-row").First.WaitForAsync();
        await window.Page.GetByRole(AriaRole.Navigation, new() { Name = "主菜单" }).WaitForAsync();
    }

    public ILocator Rows(string text) => Frame.Locator("tbody .mud-table-row").Filter(new() { HasText = text });

    public ILocator Row(string text) => Rows(text).First;

    public async Task MenuAsync(ILocator row, string entry)
    {
        await row.Locator(".mud-menu button").Last.ClickAsync();
        await EntryAsync(entry);
    }

    /// <summary>By keyboard: the first choice moves the rows a little, and a click beside the box opens the row.</summary>
    public static async Task ChooseAsync(params ILocator[] rows)
    {
        foreach (var row in rows)
        {
            await row.GetByRole(AriaRole.Checkbox).PressAsync("Space");
            await Assertions.Expect(row.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        }
    }

    public async Task BulkAsync(string entry)
    {
        await Frame.GetByRole(AriaRole.Button, new() { Name = "批量操作" }).ClickAsync();
        await EntryAsync(entry);
    }

    public Task ConfirmAsync() => Frame.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last.ClickAsync();

    private Task EntryAsync(string entry) => Frame.Locator(".mud-popover-open").GetByText(entry, new() { Exact = true }).ClickAsync();
}
