using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Outbox;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Timers;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>One host: several of them on one database are several nodes.</summary>
internal sealed class StorageHost : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public StorageHost(string connectionString, Action<IServiceCollection>? configure = null)
    {
        Clock = new TestClock(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddWorkflowStorage(connectionString);
        collection.AddSingleton<IDatabaseClock>(new TimeProviderDatabaseClock(Clock));
        collection.AddSessionDbContext<LedgerContext>();
        collection.AddScoped<IBurstParticipant, LedgerParticipant>();
        collection.AddSingleton<LedgerFailures>();
        configure?.Invoke(collection);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public TestClock Clock { get; }

    public IServiceProvider Services => services;

    public IBurstRunner Bursts => services.GetRequiredService<IBurstRunner>();

    public LedgerFailures Ledger => services.GetRequiredService<LedgerFailures>();

    public TimerPump Timers => services.GetRequiredService<TimerPump>();

    public StimulusPump Stimuli => services.GetRequiredService<StimulusPump>();

    public OutboxPump Outbox => services.GetRequiredService<OutboxPump>();

    public async Task<T> ScopedAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> DefinitionsAsync<T>(Func<IWorkflowDefinitions, Task<T>> use) => ScopedAsync(use);

    public async Task<object?> QueryAsync(string sql, params object[] parameters)
    {
        await using var command = services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter { Value = parameter });
        return await command.ExecuteScalarAsync();
    }

    public async Task<long> CountAsync(string from, params object[] parameters) =>
        (long)(await QueryAsync("SELECT count(*) FROM " + from, parameters))!;

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
