using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>One browser window as a clerk uses it; it remembers every error of the page and every address it asked for.</summary>
internal sealed class OfficeWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Uri office;
    private readonly List<string> troubles = [];

    public OfficeWindow(IBrowserContext context, IPage page, Uri office)
    {
        this.context = context;
        this.office = office;
        Page = page;
        page.Console += (_, message) => OnConsole(message);
        page.PageError += (_, error) => Note($"页面脚本出错：{error}");
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 500)
                Note($"{answer.Status} {answer.Url}");
        };
        context.Request += (_, request) => OnRequest(request.Url);
    }

    public IPage Page { get; }

    /// <summary>From the next page on, the computer shows this time as the office does. Timers and animations run as ever, which Playwright's own clock does not grant.</summary>
    public Task SetClockAsync(DateTimeOffset now) => context.AddInitScriptAsync(
        $$"""
        (() => {
          const Machine = globalThis.machineDate ??= Date;
          const ahead = {{now.ToUnixTimeMilliseconds()}} - Machine.now();
          globalThis.Date = class Date extends Machine {
            constructor(...parts) { parts.length === 0 ? super(Machine.now() + ahead) : super(...parts); }
            static now() { return Machine.now() + ahead; }
          };
        })();
        """);

    /// <summary>Runs in every page and frame of this window before its own scripts.</summary>
    public Task AddScriptAsync(string script) => context.AddInitScriptAsync(script);

    public async Task OpenAsync(string path = "/") => await Page.GotoAsync(path);

    /// <summary>Signs out whoever is signed in, then in by the card of the demonstration account.</summary>
    public async Task SignInAsync(string post, string name)
    {
        await OpenAsync();
        var account = Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^当前用户：") });
        var card = Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^以{post}.*{name}登录$") });
        await account.Or(card).First.WaitForAsync();
        if (await account.IsVisibleAsync())
        {
            await account.ClickAsync();
            await Page.GetByRole(AriaRole.Menuitem, new() { Name = "退出登录" }).ClickAsync();
        }

        await card.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"当前用户：{name}" }).WaitForAsync();
    }

    /// <summary>Opens a page of the menu by its name.</summary>
    public async Task MenuAsync(string entry) =>
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "主菜单" }).GetByRole(AriaRole.Link, new() { Name = entry, Exact = true }).ClickAsync();

    /// <summary>The line of the list that shows this task of this case.</summary>
    public ILocator TaskRow(string title, string caseTitle) =>
        Page.GetByRole(AriaRole.Row).Filter(new() { HasText = caseTitle }).Filter(new() { Has = Link(title) });

    public ILocator TaskLink(string title, string caseTitle) => TaskRow(title, caseTitle).Locator(Link(title));

    public async Task OpenTaskAsync(string title, string caseTitle)
    {
        await MenuAsync("待办");
        await TaskLink(title, caseTitle).ClickAsync();
        await HeadingAsync(title);
    }

    /// <summary>Opens the task from the inbox and takes it with the mouse.</summary>
    public async Task TakeTaskAsync(string title, string caseTitle)
    {
        await OpenTaskAsync(title, caseTitle);
        await Page.GetByRole(AriaRole.Button, new() { Name = "办理", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Group, new() { Name = "办理结果" }).WaitForAsync();
    }

    public Task HeadingAsync(string text) => Page.GetByRole(AriaRole.Heading, new() { Name = text }).First.WaitForAsync();

    public async Task FillAsync(string label, string text) =>
        await Page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true }).FillAsync(text);

    public async Task FillDateAsync(string label, string date)
    {
        var box = Page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });
        await box.ClickAsync();
        await box.FillAsync(date);
        await box.PressAsync("Enter");
    }

    /// <summary>Opens the list with the mouse and clicks the entry that contains the text.</summary>
    public async Task ChooseAsync(string label, string text)
    {
        var list = Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });
        await list.ClickAsync();
        await OpenList.Locator(".ant-select-item-option").Filter(new() { HasText = text }).First.ClickAsync();
    }

    /// <summary>The list of entries that is open: not the one that is just closing.</summary>
    public ILocator OpenList => Page.Locator(".ant-select-dropdown:visible:not(.ant-slide-up-leave)");

    /// <summary>Presses the outcome, and 确定 when the page asks again.</summary>
    public async Task DecideAsync(string outcome, bool confirm = false)
    {
        await Outcome(outcome).ClickAsync();
        if (confirm)
            await ConfirmAsync();
        await DoneAsync(outcome);
    }

    public ILocator Outcome(string outcome) =>
        Page.GetByRole(AriaRole.Group, new() { Name = "办理结果" }).GetByRole(AriaRole.Button, new() { Name = outcome, Exact = true });

    /// <summary>确定 by keyboard: while the dialog still opens, a click can land where the button was a moment ago.</summary>
    public Task ConfirmAsync() => DialogButton("确定").PressAsync("Enter");

    public Task ConfirmAsync(string button) => DialogButton(button).ClickAsync();

    private ILocator DialogButton(string name) => Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task DoneAsync(string outcome) => await Page.GetByText($"办理结果：{outcome}").First.WaitForAsync();

    /// <summary>What people see, into artifacts/screenshots.</summary>
    public async Task PictureAsync(string name) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", name + ".png"), Animations = ScreenshotAnimations.Disabled });

    /// <summary>Tells a story to its end, where nothing may have gone wrong in the page; where it breaks off, a picture shows what people saw.</summary>
    /// <param name="name">Of the picture: <c>failed-name</c>.</param>
    public async Task TellAsync(string name, Func<Task> story)
    {
        try
        {
            await story();
            AssertQuiet();
        }
        catch
        {
            await PictureAsync("failed-" + name);
            throw;
        }
    }

    /// <summary>No error in the console, no answer 5xx, no other host was asked for anything.</summary>
    public void AssertQuiet() => Assert.Empty(troubles);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private void OnConsole(IConsoleMessage message)
    {
        // Chromium reports every answer 4xx as a failed resource; a refusal is an answer, and 5xx is noted above.
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
            Note($"控制台：{message.Text}");
    }

    private void OnRequest(string address)
    {
        var asked = new Uri(address);
        // The browser's own viewer of PDFs is an extension inside it.
        if (asked.Scheme is not ("data" or "blob" or "chrome" or "chrome-extension") && asked.Authority != office.Authority)
            Note($"请求了其他主机：{address}");
    }

    private void Note(string trouble)
    {
        lock (troubles)
            troubles.Add(trouble);
    }
}
