using System.Data.Common;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Tests.Support;

/// <summary>A burst without a database: runs child workflows in memory and remembers what they did.</summary>
internal sealed class MemoryBurst(WorkflowRunner runner, IServiceProvider services, DateTimeOffset now) : IBurst
{
    public List<BurstResult> Children { get; } = [];

    public IServiceProvider Services => services;

    public ValueTask<DbConnection> ConnectAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public DateTimeOffset Now => now;

    public async Task<BurstResult> StartAsync(StartWorkflow start, CancellationToken cancellationToken)
    {
        var result = await runner.StartAsync(start, services, cancellationToken);
        Children.Add(result);
        return result;
    }

    public Task<BurstResult> ResumeAsync(ResumeBookmark resume, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<BurstResult> CancelAsync(string instanceId, string reason, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task LockInstanceAsync(string instanceId, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ReadAsync(IInstanceRead read, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void AfterCommit(Action action) => action();
}
