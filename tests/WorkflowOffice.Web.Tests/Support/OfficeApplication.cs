using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Testing;

namespace WorkflowOffice.Web.Tests.Support;

/// <summary>The real host in this process on a database of its own, in demonstration mode, with a clock that stands still.</summary>
public class OfficeApplication : WebApplicationFactory<Program>, IAsyncLifetime
{
    private TestDatabase database = null!;

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));

    public string ConnectionString => database.ConnectionString;

    protected virtual bool Demonstration => true;

    // The host migrates by itself, as it does for our users.
    public async Task InitializeAsync() => database = await TestDatabase.CreateEmptyAsync();

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>A browser of its own: cookies are kept, redirects would be seen.</summary>
    public Browser Browse() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    public async Task<Browser> SignInAsync(string login)
    {
        var browser = Browse();
        await browser.SignInAsync(login);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Office", ConnectionString);
        builder.UseSetting("OFFICE_DEMONSTRATION", Demonstration.ToString());
        builder.UseSetting("SignIn:AttemptsPerMinute", "10000");
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
