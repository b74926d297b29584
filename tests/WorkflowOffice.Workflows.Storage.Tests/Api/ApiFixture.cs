using WorkflowOffice.Workflows.Storage.Tests.Support;

namespace WorkflowOffice.Workflows.Storage.Tests.Api;

/// <summary>One fresh database and one running API per test class.</summary>
public sealed class ApiFixture : StorageFixture
{
    internal ApiHost Api { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Api = await ApiHost.StartAsync(Database.ConnectionString);
    }

    public override async Task DisposeAsync()
    {
        await Api.DisposeAsync();
        await base.DisposeAsync();
    }
}
