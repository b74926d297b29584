using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Effects outside the database, such as mail or a webhook: written with the burst, done after its commit, at least once (design §5).</summary>
/// <remarks>A scoped service of a burst.</remarks>
public interface IOutbox
{
    /// <summary>Adds a message to the burst. A second message with the same key is not written.</summary>
    void Enqueue(string kind, string idempotencyKey, JsonObject payload, string? instanceId = null);
}

/// <summary>Does one kind of outside effect; register any number of them. A handler that throws is tried again later.</summary>
public interface IOutboxHandler
{
    string Kind { get; }

    /// <summary>May be called more than once for one message: hand <see cref="OutboxMessage.IdempotencyKey"/> to the receiver.</summary>
    Task SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}

/// <param name="Attempt">1 for the first.</param>
public sealed record OutboxMessage(long Id, string Kind, string IdempotencyKey, JsonObject Payload, int Attempt);
