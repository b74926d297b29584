using System.Diagnostics.CodeAnalysis;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>What test classes with any kind of fixture share.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit disposes through IAsyncLifetime.")]
public abstract class StorageTestBase(StorageFixture fixture) : IAsyncLifetime
{
    private readonly StorageHost host = new(fixture.Database.ConnectionString);

    private protected StorageHost Host => host;

    private protected string ConnectionString { get; } = fixture.Database.ConnectionString;

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual async Task DisposeAsync() => await host.DisposeAsync();
}
