using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Timers;

namespace WorkflowOffice.Office.Testing;

/// <summary>The whole office in this process: real PostgreSQL, real HTTP, a clock that stands still until the test moves it.</summary>
public sealed class OfficeHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly Factory _factory;
    private readonly bool _ownsDatabase;
    private readonly Dictionary<string, OfficeUser> _users = [];

    private OfficeHost(TestDatabase database, Factory factory, TestClock clock, bool ownsDatabase = true)
    {
        _database = database;
        _ownsDatabase = ownsDatabase;
        _factory = factory;
        Clock = clock;
    }

    public TestClock Clock { get; }

    public IServiceProvider Services => _factory.Services;

    public string ConnectionString => _database.ConnectionString;

    /// <summary>A fresh office with the demonstration organisation; it is noon of that day in Beijing.</summary>
    public static async Task<OfficeHost> StartAsync(string date)
    {
        var clock = new TestClock(Noon(date));
        var database = await CreateDatabaseAsync();
        return new OfficeHost(database, new Factory(database.ConnectionString, clock), clock);
    }

    /// <summary>Lets real browsers in on a free port; to be called before anything else of this office.</summary>
    public Uri Listen()
    {
        _factory.UseKestrel(0);
        _factory.StartServer();
        return _factory.ClientOptions.BaseAddress;
    }

    /// <summary>A fresh database of an office that was started once.</summary>
    public static Task<TestDatabase> CreateDatabaseAsync() => TestDatabase.CreateAsync("office", PrepareAsync);

    /// <summary>One more host of the same office, with the same clock; disposing it is its end, not the office's.</summary>
    public OfficeHost AnotherNode() => new(_database, new Factory(_database.ConnectionString, Clock), Clock, ownsDatabase: false);

    /// <summary>Signs a demonstration account in.</summary>
    public async Task<OfficeUser> AsAsync(string login)
    {
        if (!_users.TryGetValue(login, out var user))
            _users[login] = user = await OfficeUser.SignInAsync(NewClient(), login);
        return user;
    }

    /// <summary>Moves the clock day by day to noon of the date, firing what becomes due on the way, as a running office would.</summary>
    public async Task MoveToAsync(string date)
    {
        var target = Noon(date);
        var pump = Services.GetRequiredService<TimerPump>();
        _users.Clear(); // their sessions end on the way
        while (Clock.Now < target)
        {
            var midnight = LegalTime.At(LegalTime.DateOf(Clock.Now).AddDays(1));
            Clock.SetTo(midnight < target ? midnight : target);
            await pump.RunDueAsync();
            if (midnight >= target)
                continue;
            Clock.SetTo(midnight.AddHours(9));
            await pump.RunDueAsync();
        }
    }

    /// <summary>Moves the clock to an instant and fires what is due then.</summary>
    public Task<int> MoveToAsync(DateTimeOffset instant)
    {
        _users.Clear();
        Clock.SetTo(instant);
        return Services.GetRequiredService<TimerPump>().RunDueAsync();
    }

    /// <summary>Brings what cases sent each other to those who wait for it, as a running office does within moments.</summary>
    public Task<int> DeliverAsync() => Services.GetRequiredService<StimulusPump>().RunAsync();

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (_ownsDatabase)
            await _database.DisposeAsync();
    }

    private HttpClient NewClient() =>
        _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = _factory.ClientOptions.BaseAddress });

    /// <summary>Started once to migrate and load; every test copies the result.</summary>
    private static async Task PrepareAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var first = new Factory(connectionString, new TestClock(Noon("2026-01-01")));
        first.CreateClient().Dispose();
    }

    private static DateTimeOffset Noon(string date) => LegalTime.At(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), 12);

    private sealed class Factory(string connectionString, TestClock clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("ConnectionStrings:Office", connectionString);
            builder.UseSetting("Office:Demonstration", "true");
            builder.UseSetting("SignIn:AttemptsPerMinute", "10000");
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            builder.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                services.Replace(ServiceDescriptor.Singleton<IDatabaseClock>(new TimeProviderDatabaseClock(clock)));
                // The test fires timers itself, when it moves the clock.
                services.RemoveWorkflowPumps();
            });
        }
    }
}
