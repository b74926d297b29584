using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>Cancels an instance that cannot go on, with a reason.</summary>
internal static class CancelInstance
{
    public sealed record Cancellation(string? Reason = null);

    public static async Task<NoContent> HandleAsync(WorkflowCommands commands, string id, Cancellation body, CancellationToken cancellationToken)
    {
        var reason = Reasons.Required(body.Reason);
        await commands.RunAsync<IIncidentResolver, bool>(
            "cancel-instance/" + id, reason,
            async (resolver, by, ct) =>
            {
                await resolver.CancelInstanceAsync(id, reason, by, ct);
                return true;
            },
            cancellationToken);
        return TypedResults.NoContent();
    }
}
