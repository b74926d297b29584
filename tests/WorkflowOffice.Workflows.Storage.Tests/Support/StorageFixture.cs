using WorkflowOffice.Testing;
using WorkflowOffice.Workflows.Storage.Migrations;

namespace WorkflowOffice.Workflows.Storage.Tests.Support;

/// <summary>One fresh database per test class.</summary>
public sealed class StorageFixture : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateAsync("workflow", WorkflowMigrations.RunAsync);

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
