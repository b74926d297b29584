using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The execution log of an instance, in order. An unknown instance has an empty one, as with Elsa.</summary>
internal static class GetJournal
{
    public sealed record Answer(IReadOnlyList<Entry> Items, long TotalCount);

    public sealed record Entry(
        string Id, string ActivityInstanceId, string ActivityId, string ActivityType, int ActivityTypeVersion, string? ActivityName, string NodeId,
        DateTimeOffset Timestamp, long Sequence, string EventName, string? Message, JsonObject? ActivityState,
        JsonObject? Payload)
    {
        public static Entry From(string instanceId, JournalEntry entry) => new(
            string.Create(CultureInfo.InvariantCulture, $"{instanceId}-{entry.Sequence}"), ExecutionId.Of(instanceId, entry.ActivityInstanceId), entry.ActivityId,
            entry.ActivityType, 1, entry.ActivityName, entry.ActivityNodeId, entry.At, entry.Sequence, entry.EventName, entry.Message, LogValues.Inputs([entry]),
            entry.Payload);
    }

    public sealed record Filter(string[]? ActivityIds = null, string[]? ActivityNodeIds = null, string[]? ExcludedActivityTypes = null, string[]? EventNames = null);

    public sealed record Body(Filter? Filter = null);

    public static Task<Ok<Answer>> ByQueryAsync(
        IWorkflowInstanceCatalog catalog, string id, int? page, int? pageSize, CancellationToken cancellationToken)
    {
        var take = Math.Clamp(pageSize ?? 1000, 1, 1000);
        return ListAsync(catalog, id, new JournalFilter(), Math.Max(page ?? 0, 0) * take, take, cancellationToken);
    }

    public static Task<Ok<Answer>> ByBodyAsync(
        IWorkflowInstanceCatalog catalog, string id, Body? body, int? skip, int? take, CancellationToken cancellationToken)
    {
        var filter = body?.Filter is { } f
            ? new JournalFilter(f.ActivityIds, f.ActivityNodeIds, f.ExcludedActivityTypes, f.EventNames)
            : new JournalFilter();
        return ListAsync(catalog, id, filter, skip ?? 0, take ?? 1000, cancellationToken);
    }

    /// <summary>The last line of one activity.</summary>
    public static async Task<Results<Ok<Entry>, NotFound>> LastAsync(
        IWorkflowInstanceCatalog catalog, string id, string activityId, CancellationToken cancellationToken)
    {
        var filter = new JournalFilter(ActivityIds: [activityId]);
        var lines = (await catalog.ListJournalAsync(id, filter, 0, 0, cancellationToken)).TotalCount;
        return lines == 0
            ? TypedResults.NotFound()
            : TypedResults.Ok(Entry.From(id, (await catalog.ListJournalAsync(id, filter, (int)lines - 1, 1, cancellationToken)).Items[0]));
    }

    private static async Task<Ok<Answer>> ListAsync(
        IWorkflowInstanceCatalog catalog, string id, JournalFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        var found = await catalog.ListJournalAsync(id, filter, skip, take, cancellationToken);
        return TypedResults.Ok(new Answer([.. found.Items.Select(entry => Entry.From(id, entry))], found.TotalCount));
    }
}
