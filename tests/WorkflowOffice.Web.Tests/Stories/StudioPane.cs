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
        await SettledAsync();
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

    /// <summary>Puts the mouse on the connection and clicks the cross that the Studio shows on it.</summary>
    public async Task DisconnectAsync(string from, string outcome, string to)
    {
        await DeselectAsync();
        var line = await LineAsync(from, outcome, to);
        var frame = await BoxAsync(Element);
        await Page.Mouse.MoveAsync(frame.X + line.MiddleX, frame.Y + line.MiddleY, new() { Steps = 5 });
        var cross = Frame.Locator($".x6-edge-tool[data-tool-name='button-remove'][data-cell-id='{line.Id}']");
        await SavedAsync(() => cross.ClickAsync());
        await Frame.Locator($".x6-edge[data-cell-id='{line.Id}']").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>The drawn connection whose ends are nearest to these two ports; the drawing does not name them.</summary>
    private async Task<DrawnLine> LineAsync(string from, string outcome, string to)
    {
        await SettledAsync();
        return await Canvas.EvaluateAsync<DrawnLine?>(
            """
            (canvas, [from, to]) => {
              const port = (selector) => {
                const box = canvas.querySelector(selector).getBoundingClientRect();
                return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
              };
              const [out, into] = [port(from), port(to)];
              let nearest = { far: 40, line: null };
              for (const edge of canvas.querySelectorAll('.x6-edge')) {
                const path = edge.querySelector('path');
                const on = (part) => path.getPointAtLength(part * path.getTotalLength()).matrixTransform(path.getScreenCTM());
                const [start, middle, end] = [on(0), on(0.5), on(1)];
                const far = Math.hypot(start.x - out.x, start.y - out.y) + Math.hypot(end.x - into.x, end.y - into.y);
                if (far < nearest.far) nearest = { far, line: { id: edge.dataset.cellId, middleX: middle.x, middleY: middle.y } };
              }
              return nearest.line;
            }
            """,
            new[] { PortSelector(from, outcome), PortSelector(to, "In") })
            ?? throw new InvalidOperationException($"There is no connection from {from} ({outcome}) to {to}.");
    }

    /// <summary>Waits until the drawing stands still: it moves by itself when the room beside it changes.</summary>
    private async Task SettledAsync() => await Canvas.EvaluateAsync(
        """
        (canvas) => new Promise((settled) => {
          let [last, still] = ['', 0];
          const look = () => {
            const place = [canvas, ...canvas.querySelectorAll('.x6-node')].map((one) => JSON.stringify(one.getBoundingClientRect())).join();
            still = place === last ? still + 1 : 0;
            last = place;
            if (still < 20) requestAnimationFrame(look);
            else settled();
          };
          look();
        })
        """);

    private sealed record DrawnLine
    {
        public string Id { get; init; } = "";

        public float MiddleX { get; init; }

        public float MiddleY { get; init; }
    }

    /// <summary>Selects a step by clicking it and shows what it asks for.</summary>
    public async Task SelectAsync(string id)
    {
        await DeselectAsync();
        await SettledAsync();
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

    private ILocator Port(string step, string name) => Frame.Locator(PortSelector(step, name));

    private static string PortSelector(string step, string name) => $"{NodeSelector(step)} [port='{name}'] .elsa-designer-port-hit-area";

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
