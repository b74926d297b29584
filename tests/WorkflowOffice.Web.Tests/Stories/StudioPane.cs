using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>Elsa Studio inside our frame, handled by mouse as a person does.</summary>
internal sealed class StudioPane(OfficeWindow window)
{
    private const string SavePath = "/elsa/api/workflow-definitions";
    private const string CataloguePath = "/elsa/api/descriptors/activities";

    private IPage Page => window.Page;

    private ILocator Element => Page.Locator("iframe.designer-frame");

    public IFrameLocator Frame => Page.FrameLocator("iframe.designer-frame");

    public ILocator Canvas => Frame.Locator(".x6-graph");

    /// <summary>Opens a definition with this step in the middle of the canvas.</summary>
    public async Task OpenAsync(string definitionId, string step)
    {
        await Page.GotoAsync($"/designer/definitions/{definitionId}?step={step}");
        await Frame.Locator($"{NodeSelector(step)}.x6-node-selected").WaitForAsync();
    }

    public ILocator Node(string id) => Frame.Locator(NodeSelector(id));

    /// <summary>Drags an activity from the toolbox so that its upper left corner lands there, and returns the id of the new step.</summary>
    public async Task<string> DropAsync(string category, string activity, float x, float y)
    {
        var group = Frame.Locator(".mud-expand-panel").Filter(new() { HasText = category });
        await group.GetByText(category, new() { Exact = true }).First.ClickAsync();
        var tool = group.Locator("[draggable=true]").Filter(new() { HasTextRegex = new Regex($"^\\s*{activity}\\s*$") });
        await tool.WaitForAsync();
        await tool.ScrollIntoViewIfNeededAsync();
        var canvas = await BoxAsync(Canvas);
        await SavedAsync(() => tool.DragToAsync(Canvas, new() { TargetPosition = new() { X = x - canvas.X, Y = y - canvas.Y } }));
        return await Frame.Locator(".x6-node-selected").GetAttributeAsync("data-cell-id") ?? throw new InvalidOperationException("The dropped step has no id.");
    }

    /// <summary>Draws a connection from an outcome to a step.</summary>
    public async Task ConnectAsync(string from, string outcome, string to)
    {
        await DeselectAsync();
        var start = Centre(await BoxAsync(Port(from, outcome)));
        var end = Centre(await BoxAsync(Port(to, "In")));
        await SavedAsync(async () =>
        {
            await Page.Mouse.MoveAsync(start.X, start.Y);
            await Page.Mouse.DownAsync();
            await Page.Mouse.MoveAsync((start.X + end.X) / 2, (start.Y + end.Y) / 2, new() { Steps = 8 });
            await Page.Mouse.MoveAsync(end.X, end.Y, new() { Steps = 8 });
            await Page.Mouse.UpAsync();
        });
    }

    /// <summary>Clicks the connection and removes it with the key.</summary>
    public async Task DisconnectAsync(string from, string outcome, string to)
    {
        await DeselectAsync();
        var frame = await BoxAsync(Element);
        var start = Centre(await BoxAsync(Port(from, outcome)));
        var end = Centre(await BoxAsync(Port(to, "In")));
        var middle = await Canvas.EvaluateAsync<float[]?>(
            """
            (canvas, [fromX, fromY, toX, toY]) => {
              for (const path of canvas.querySelectorAll('.x6-edge path[stroke="transparent"]')) {
                const on = (length) => path.getPointAtLength(length).matrixTransform(path.getScreenCTM());
                const [start, end, middle] = [on(0), on(path.getTotalLength()), on(path.getTotalLength() / 2)];
                if (Math.hypot(start.x - fromX, start.y - fromY) < 14 && Math.hypot(end.x - toX, end.y - toY) < 14) return [middle.x, middle.y];
              }
              return null;
            }
            """,
            new[] { start.X - frame.X, start.Y - frame.Y, end.X - frame.X, end.Y - frame.Y });
        var (x, y) = middle is [var acrossFrame, var downFrame]
            ? (acrossFrame + frame.X, downFrame + frame.Y)
            : throw new InvalidOperationException($"There is no connection from {from} to {to}.");
        await SavedAsync(async () =>
        {
            await Page.Mouse.ClickAsync(x, y);
            await Page.Keyboard.PressAsync("Delete");
        });
    }

    /// <summary>Selects a step by clicking it and shows what it asks for.</summary>
    public async Task SelectAsync(string id)
    {
        await DeselectAsync();
        var box = await BoxAsync(Node(id));
        await Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + 8);
        await Frame.Locator($"{NodeSelector(id)}.x6-node-selected").WaitForAsync();
        await Frame.GetByRole(AriaRole.Tab, new() { Name = "输入", Exact = true }).ClickAsync();
    }

    public Task FillAsync(string label, string text) => SavedAsync(async () =>
    {
        await Input(label).FillAsync(text);
        await Input(label).PressAsync("Tab");
    });

    /// <summary>Opens a list and takes the entry with this text.</summary>
    public Task ChooseAsync(string label, string entry) => SavedAsync(async () =>
    {
        await Control(label).Locator(".mud-input").First.ClickAsync();
        await Frame.Locator(".mud-popover-open .mud-list-item-extended").Filter(new() { HasText = entry }).First.ClickAsync();
    });

    /// <summary>Types one of the texts of a list of texts.</summary>
    public Task AddAsync(string label, string text) => SavedAsync(async () =>
    {
        await Input(label).FillAsync(text);
        await Input(label).PressAsync("Enter");
    });

    /// <summary>Removes one of the texts of a list of texts.</summary>
    public Task RemoveAsync(string label, string text) =>
        SavedAsync(() => Control(label).Locator(".mud-chip").Filter(new() { HasText = text }).Locator(".mud-chip-close-button").ClickAsync());

    /// <summary>发布 in the toolbar; returns what the host answered.</summary>
    public async Task<IResponse> PublishAsync() => await Page.RunAndWaitForResponseAsync(
        () => Frame.Locator(".mud-toolbar .mud-button-group-root button").First.ClickAsync(), IsSave);

    /// <summary>Does something that the Studio saves by itself, and waits until it is saved and the Studio has asked for the catalogue again.</summary>
    private async Task SavedAsync(Func<Task> change)
    {
        var refreshed = Page.WaitForResponseAsync(answer => new Uri(answer.Url).AbsolutePath == CataloguePath);
        var saved = await Page.RunAndWaitForResponseAsync(change, IsSave);
        Assert.True(saved.Ok, await saved.TextAsync());
        await refreshed;
    }

    private async Task DeselectAsync()
    {
        var canvas = await BoxAsync(Canvas);
        // The first click may only take the focus out of a field of the panel below.
        for (var clicks = 0; clicks < 5 && await Frame.Locator(".x6-node-selected").CountAsync() > 0; clicks++)
            await Page.Mouse.ClickAsync(canvas.X + 60, canvas.Y + 20 + (10 * clicks), new() { Delay = 50 });
        await Frame.Locator(".x6-widget-selection-box").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private ILocator Port(string step, string name) => Frame.Locator($"{NodeSelector(step)} [port='{name}'] .elsa-designer-port-hit-area");

    /// <summary>The control under this label. What is looked for inside must not name the frame again.</summary>
    private ILocator Control(string label) =>
        Frame.Locator(".mud-input-control").Filter(new() { Has = Page.GetByText(new Regex($"^{label}\\*?$")) }).First;

    private ILocator Input(string label) => Control(label).Locator("input:not([type=hidden]), textarea").First;

    private static string NodeSelector(string id) => $".x6-node[data-cell-id='{id}']";

    private static bool IsSave(IResponse answer) => answer.Request.Method == "POST" && new Uri(answer.Url).AbsolutePath == SavePath;

    private static (float X, float Y) Centre(LocatorBoundingBoxResult box) => (box.X + (box.Width / 2), box.Y + (box.Height / 2));

    public static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator element)
    {
        await element.WaitForAsync();
        return await element.BoundingBoxAsync() ?? throw new InvalidOperationException("Not visible.");
    }
}
