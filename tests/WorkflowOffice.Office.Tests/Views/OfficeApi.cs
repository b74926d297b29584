using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Testing;
using WorkflowOffice.Web.Requests;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The real host on a database of its own, with the demonstration organisation and a clock that stands still; one per test class.</summary>
public sealed class OfficeApi : IAsyncLifetime
{
    /// <summary>Tuesday 2026-03-10, 09:00 in Shanghai.</summary>
    internal static readonly DateTimeOffset Now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly Today = new(2026, 3, 10);

    /// <summary>Somebody without any post, hence without any permission.</summary>
    internal const string Nobody = "nobody";
    private const string Password = "Demo-2026-Demo";

    private readonly Dictionary<string, HttpClient> clients = [];
    private TestDatabase database = null!;
    private WebApplication app = null!;

    internal TestClock Clock { get; } = new(Now);

    internal FakeWorkflows Workflows { get; } = new();

    internal Staff Staff { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("office-views", PrepareAsync);
        app = BuildHost(database.ConnectionString, Clock, Workflows);
        await app.StartAsync();
        await using var scope = app.Services.CreateAsyncScope();
        Staff = await Views.Staff.ReadAsync(scope.ServiceProvider);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>A client that is signed in and sends the antiforgery token; the same one for the same login.</summary>
    internal async Task<HttpClient> SignInAsync(string login)
    {
        if (clients.TryGetValue(login, out var known))
            return known;
        var client = Anonymous();
        var answer = await client.PostAsJsonAsync("/api/session", new { login, password = Password });
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonObject>();
        client.DefaultRequestHeaders.Add("X-CSRF-TOKEN", session!["antiforgeryToken"]!.GetValue<string>());
        return clients[login] = client;
    }

    internal HttpClient Anonymous() =>
        new(new KeepCookies { InnerHandler = app.GetTestServer().CreateHandler() }) { BaseAddress = app.GetTestServer().BaseAddress };

    internal async Task<JsonNode> GetAsync(string login, string path)
    {
        var answer = await (await SignInAsync(login)).GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>Status and code of a refusal.</summary>
    internal async Task<(int Status, string? Code)> RefusedAsync(string login, string path)
    {
        var answer = await (await SignInAsync(login)).GetAsync(path);
        return ((int)answer.StatusCode, await Refusals.CodeOfAsync(answer));
    }

    internal async Task SeedAsync(params object[] rows)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var office = scope.ServiceProvider.GetRequiredService<OfficeDbContext>();
        office.AddRange(rows);
        await office.SaveChangesAsync();
    }

    internal async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    private static async Task PrepareAsync(string connectionString, CancellationToken cancellationToken)
    {
        await WorkflowMigrations.RunAsync(connectionString, cancellationToken);
        await using var host = BuildHost(connectionString, new TestClock(Now), new FakeWorkflows());
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IdentityDbContext>().Database.MigrateAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Database.MigrateAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<LoadStandardPosts>().RunAsync(cancellationToken);
        await scope.ServiceProvider.GetRequiredService<LoadDemonstrationOrganisation>().RunAsync(Organisation(), cancellationToken);
        await scope.ServiceProvider.GetRequiredService<AddPerson>()
            .RunAsync(new NewPerson(Nobody, "无职务", Password), ChangeContext.BySystem("测试", Now), cancellationToken);
    }

    private static WebApplication BuildHost(string connectionString, TestClock clock, FakeWorkflows workflows)
    {
        var web = typeof(BodyTooLargeException).Assembly;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = web.GetName().Name });
        builder.Configuration["ConnectionStrings:Office"] = connectionString;
        builder.Configuration["Office:Demonstration"] = "true";
        builder.Configuration["SignIn:AttemptsPerMinute"] = "10000";
        builder.Configuration["Logging:LogLevel:Default"] = "Warning";
        var host = web.GetType("WorkflowOffice.Web.Hosting.OfficeHost", throwOnError: true)!;
        host.GetMethod("AddOfficeHost")!.Invoke(null, [builder]);
        builder.WebHost.UseTestServer();
        AddWhatTheHostLacks(builder.Services, connectionString);
        builder.Services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IDatabaseClock>(new TimeProviderDatabaseClock(clock));
        builder.Services.AddSingleton<IWorkflowDefinitions>(workflows);
        builder.Services.AddSingleton<IWorkflowInstances>(workflows);
        var app = builder.Build();
        host.GetMethod("UseOfficeHost")!.Invoke(null, [app]);
        if (((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).All(endpoint => endpoint.DisplayName?.Contains("/api/desk", StringComparison.Ordinal) != true))
            app.MapOfficeQueries();
        return app;
    }

    /// <summary>Registers storage and office where the host does not do so itself.</summary>
    private static void AddWhatTheHostLacks(IServiceCollection services, string connectionString)
    {
        if (services.All(service => service.ServiceType != typeof(DatabaseSession)))
        {
            services.AddWorkflowStorage(connectionString);
            services.RemoveAll<DbContextOptions<IdentityDbContext>>();
            services.AddDbContext<IdentityDbContext>((scope, options) => options.UseSessionDatabase(scope));
        }

        if (services.All(service => service.ServiceType != typeof(OfficeDbContext)))
        {
            services.AddDbContext<OfficeDbContext>((scope, options) => options.UseSessionDatabase(scope));
            services.AddOfficeQueries();
        }
    }

    private static DemonstrationOrganisation Organisation() => new(
        Password,
        [
            new("bureau", "示范区应急管理局", UnitKind.Bureau),
            new("regulations", "综合法规科", UnitKind.SupervisionOffice, "bureau"),
            new("chemicals", "危化科", UnitKind.SupervisedUnit, "bureau"),
            new("mines", "矿山科", UnitKind.SupervisedUnit, "bureau"),
        ],
        [
            new("zhangwei", "张维", PostCodes.SupervisionOfficer, "regulations"),
            new("liting", "李婷", PostCodes.SupervisionOfficer, "regulations"),
            new("wangjianguo", "王建国", PostCodes.SupervisionOfficeHead, "regulations"),
            new("zhaomin", "赵敏", PostCodes.SupervisionDeputy, "bureau"),
            new("liuyang", "刘洋", PostCodes.SupervisedUnitHead, "chemicals"),
            new("sunlei", "孙磊", PostCodes.SupervisedUnitHead, "mines"),
            new("shenji", "何静", PostCodes.AuditAdministrator, "bureau"),
        ]);
}
