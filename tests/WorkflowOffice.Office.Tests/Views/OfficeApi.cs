using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Testing;

namespace WorkflowOffice.Office.Tests.Views;

/// <summary>The real host on a database of its own, with the demonstration organisation and a clock that stands still; one per test class.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes of a fixture through IAsyncLifetime.")]
public sealed class OfficeApi : IAsyncLifetime
{
    /// <summary>Tuesday 2026-03-10, 09:00 in Shanghai.</summary>
    internal static readonly DateTimeOffset Now = new(2026, 3, 10, 1, 0, 0, TimeSpan.Zero);
    internal static readonly DateOnly Today = new(2026, 3, 10);

    /// <summary>Somebody without any post, hence without any permission.</summary>
    internal const string Nobody = "nobody";
    private const string PasswordOfNobody = "Pine-Tree-2026-x";
    private const string Password = "Demo-2026";

    private readonly Dictionary<string, HttpClient> clients = [];
    private TestDatabase database = null!;
    private ViewHost host = null!;

    internal FakeWorkflows Workflows { get; } = new();

    internal Staff Staff { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("office-views", PrepareAsync);
        host = new ViewHost(database.ConnectionString, Workflows);
        Staff = await WithAsync(Views.Staff.ReadAsync);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>A client that is signed in and sends the antiforgery token; the same one for the same login.</summary>
    internal async Task<HttpClient> SignInAsync(string login)
    {
        if (clients.TryGetValue(login, out var known))
            return known;
        var client = Anonymous();
        var answer = await client.PostAsJsonAsync("/api/session", new { login, password = login == Nobody ? PasswordOfNobody : Password });
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonObject>();
        client.DefaultRequestHeaders.Add("X-CSRF-TOKEN", session!["antiforgeryToken"]!.GetValue<string>());
        return clients[login] = client;
    }

    internal HttpClient Anonymous() => host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

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

    internal Task SeedAsync(params object[] rows) => WithAsync(services =>
    {
        var office = services.GetRequiredService<OfficeDbContext>();
        office.AddRange(rows);
        return office.SaveChangesAsync();
    });

    internal Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> use) => WithAsync(host, use);

    private static async Task<T> WithAsync<T>(ViewHost host, Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    /// <summary>A first start migrates and loads the organisation; every test class copies the result.</summary>
    private static async Task PrepareAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var first = new ViewHost(connectionString, new FakeWorkflows());
        first.CreateClient().Dispose();
        await WithAsync(first, services => services.GetRequiredService<AddPerson>().RunAsync(
            new NewPerson(Nobody, "无职务", PasswordOfNobody), ChangeContext.BySystem("测试", Now), cancellationToken));
    }
}
