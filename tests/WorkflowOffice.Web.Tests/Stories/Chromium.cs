using Microsoft.Playwright;

namespace WorkflowOffice.Web.Tests.Stories;

/// <summary>Debian's Chromium, started once for all stories; no browser is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    /// <summary>Milliseconds until something that has not come is held to be missing; a slow machine only takes longer.</summary>
    private const float Patience = 60_000;

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        Assert.True(File.Exists(Executable), $"{Executable} 不存在：请安装 Debian 的 chromium（apt-get install chromium）。");
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Headless = true,
            Timeout = 120_000,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-default-apps", "--no-first-run", "--disable-features=Translate,OptimizationHints,MediaRouter",
            ],
        });
    }

    /// <summary>A window of its own on the office: nobody is signed in.</summary>
    internal async Task<OfficeWindow> OpenAsync(Uri office)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = office.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = 1366, Height = 768 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        return new OfficeWindow(context, await context.NewPageAsync(), office);
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
