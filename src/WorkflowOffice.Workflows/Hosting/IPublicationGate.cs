namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Asked before a version becomes the published one: inside the transaction, with the definition's row locked. Throw to refuse.</summary>
/// <remarks>Resolved from the scope that publishes, so its DbContext is in the same transaction and <see cref="PublicationStatement"/> is the publisher's.</remarks>
public interface IPublicationGate
{
    /// <exception cref="PublicationRefusedException">The version must not be published, or not by this person.</exception>
    Task EnsureMayPublishAsync(Publication publication, CancellationToken cancellationToken);
}

/// <param name="Json">The stored text of the version.</param>
/// <param name="At">The instant of the publication.</param>
public sealed record Publication(WorkflowDefinitionSummary Version, string Json, DateTimeOffset At);
