using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Testing;

namespace WorkflowOffice.Identity.Tests.Support;

/// <summary>Identity on a database and a clock of its own.</summary>
public sealed class IdentityFixture : IAsyncLifetime
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    private ServiceProvider services = null!;
    private int lastNumber;

    public TestClock Clock { get; } = new(Start);

    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await TestDatabase.CreateAsync("identity", MigrateAsync);
        services = CreateServices(demonstration: false);
        await RunAsync<LoadStandardPosts>(posts => posts.RunAsync(CancellationToken.None));
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await Database.DisposeAsync();
    }

    /// <summary>Runs in a scope of its own, as a request does.</summary>
    public async Task RunAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<TResult> RunAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public AsyncServiceScope CreateScope() => services.CreateAsyncScope();

    public ChangeContext Context(string? reason = null) => new(Actor.System("测试数据"), Clock.Now, Reason: reason);

    public async Task<string> AddUnitAsync(string? parent = null)
    {
        var code = $"unit-{Interlocked.Increment(ref lastNumber)}";
        await RunAsync<AddUnit>(add => add.RunAsync(new NewUnit(code, "科室" + code, UnitKind.SupervisedUnit, parent), Context(), CancellationToken.None));
        return code;
    }

    public async Task<(UserId Id, string Login, string Password)> AddPersonAsync()
    {
        var login = $"person{Interlocked.Increment(ref lastNumber)}";
        const string Password = "correct horse battery";
        var id = await RunAsync<AddPerson, UserId>(add => add.RunAsync(new NewPerson(login, "某" + login, Password), Context(), CancellationToken.None));
        return (id, login, Password);
    }

    public Task AppointAsync(UserId person, string post, string unit, DateOnly? from = null, DateOnly? to = null) =>
        RunAsync<AppointToPost>(appoint => appoint.RunAsync(
            new Appointment(person, post, unit, from ?? new DateOnly(2026, 1, 1), to), Context(), CancellationToken.None));

    /// <summary>The same database under other settings, as after a restart.</summary>
    public ServiceProvider CreateServices(bool demonstration)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Office:Demonstration"] = demonstration.ToString() }).Build();
        var collection = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(Clock);
        collection.AddDbContext<IdentityDbContext>(options => Configure(options, Database.ConnectionString));
        collection.AddSingleton(_ => NpgsqlDataSource.Create(Database.ConnectionString)).AddSingleton<IRowReads, DirectReads>();
        return collection.AddIdentity().BuildServiceProvider(validateScopes: true);
    }

    public static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var context = CreateContext(connectionString);
        await context.Database.MigrateAsync(cancellationToken);
    }

    internal static IdentityDbContext CreateContext(string connectionString)
    {
        var options = new DbContextOptionsBuilder<IdentityDbContext>();
        Configure(options, connectionString);
        return new IdentityDbContext(options.Options);
    }

    private static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("migrations", IdentityDbContext.Schema))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
