using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Workflows.Api.Incidents;

/// <summary>Retries or skips what failed, with a reason.</summary>
internal static class ResolveIncident
{
    public sealed record Retry(string? Reason);

    /// <param name="Outcomes">The ways on which the workflow goes on, as the drawing names them; none: "Done".</param>
    public sealed record Skip(string? Reason, string[]? Outcomes);

    public static async Task<Ok<IncidentItem>> RetryAsync(
        WorkflowCommands commands, IncidentNames names, string id, Retry body, CancellationToken cancellationToken)
    {
        var reason = Reasons.Required(body.Reason);
        var resolved = await commands.RunAsync<IIncidentResolver, IncidentSummary>(
            "retry-incident/" + id, reason, (resolver, by, ct) => resolver.RetryAsync(id, reason, by, ct), cancellationToken);
        return TypedResults.Ok(await names.DescribeAsync(resolved, cancellationToken));
    }

    public static async Task<Ok<IncidentItem>> SkipAsync(
        WorkflowCommands commands, IncidentNames names, string id, Skip body, CancellationToken cancellationToken)
    {
        var reason = Reasons.Required(body.Reason);
        var outcomes = body.Outcomes is { Length: > 0 } ? body.Outcomes : null;
        var resolved = await commands.RunAsync<IIncidentResolver, IncidentSummary>(
            "skip-incident/" + id, JsonSerializer.Serialize(body), (resolver, by, ct) => resolver.SkipAsync(id, outcomes, reason, by, ct), cancellationToken);
        return TypedResults.Ok(await names.DescribeAsync(resolved, cancellationToken));
    }
}
