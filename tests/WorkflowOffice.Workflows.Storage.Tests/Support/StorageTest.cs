using System.Diagnostics.CodeAnalysis;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>A test class with a database of its own and one host on it per test.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public abstract class StorageTest(StorageFixture fixture) : IClassFixture<StorageFixture>, IAsyncLifetime
{
    private readonly StorageHost host = new(fixture.Database.ConnectionString);

    private protected StorageHost Host => host;

    private protected string ConnectionString { get; } = fixture.Database.ConnectionString;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync() => await host.DisposeAsync();
}
