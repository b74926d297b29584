using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Engine;

/// <summary>Every call that the storage makes into the runtime.</summary>
internal class WorkflowEngine(WorkflowRunner runner)
{
    public virtual ValueTask<BurstResult> StartAsync(StartWorkflow start, IServiceProvider services, CancellationToken cancellationToken) =>
        runner.StartAsync(start, services, cancellationToken);

    public virtual ValueTask<BurstResult> ResumeAsync(
        WorkflowDefinition definition, WorkflowState state, ResumeBookmark resume, IServiceProvider services, CancellationToken cancellationToken) =>
        runner.ResumeAsync(definition, state, resume, services, cancellationToken);

    public virtual ValueTask<BurstResult> CancelAsync(
        WorkflowDefinition definition, WorkflowState state, string reason, IServiceProvider services, CancellationToken cancellationToken) =>
        runner.CancelAsync(definition, state, reason, services, cancellationToken);

    public virtual byte[] Serialize(WorkflowState state) => state.Serialize();

    public virtual WorkflowState Deserialize(ReadOnlySpan<byte> utf8Json) => WorkflowState.Deserialize(utf8Json);

    /// <summary>Reads a definition that was accepted before.</summary>
    public virtual WorkflowDefinition Read(string json) => throw new NotImplementedException();

    /// <summary>Reads a definition for saving or publishing.</summary>
    /// <exception cref="WorkflowDefinitionInvalidException">With every finding.</exception>
    public virtual Task<WorkflowDefinition> ReadCheckedAsync(string json, CancellationToken cancellationToken) => throw new NotImplementedException();

    public virtual string Hash(string name, JsonObject? facts) => throw new NotImplementedException();
}
