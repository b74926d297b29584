using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Storage.Bursts;

/// <summary>Takes the parent of a finished child further, in the child's burst.</summary>
internal static class ChildFinished
{
    /// <summary>The parent may never have waited, may no longer wait, or may have ended: then the child ends without it.</summary>
    public static async Task ResumeParentAsync(Burst burst, string childId, JsonObject finished, CancellationToken cancellationToken)
    {
        if (Payload.Text(finished, "parentInstanceId") is not { } parentId)
            return;
        var child = await burst.FindAsync(childId, RowLock.Wait, cancellationToken);
        var parent = await burst.FindAsync(parentId, RowLock.Wait, cancellationToken);
        if (parent is null || parent.State.Status == WorkflowStatus.Finished)
            return;
        var bookmark = parent.State.Bookmarks.Find(b => WaitsFor(b, childId, child?.AwaitedBy));
        if (bookmark is not null)
            await burst.ResumeAsync(new ResumeBookmark(parentId, bookmark.Id, InputFor(bookmark, childId, finished)), cancellationToken);
    }

    private static bool WaitsFor(Bookmark bookmark, string childId, string? awaitedBy) =>
        bookmark.Payload is { } facts
        && (Payload.Text(facts, "childInstanceId") == childId
            || (awaitedBy is not null && bookmark.ActivityInstanceId == awaitedBy && facts.ContainsKey("scheduledInstanceIdsCount")));

    /// <summary>A bulk dispatch gets the child's end with its outputs among the rest, whoever waits for one child its outputs: as in Elsa.</summary>
    private static Dictionary<string, JsonNode?> InputFor(Bookmark bookmark, string childId, JsonObject finished) =>
        bookmark.Name != "Elsa.BulkDispatchWorkflows"
            ? Payload.Values(finished["output"])
            : new Dictionary<string, JsonNode?>
            {
                ["WorkflowOutput"] = finished["output"]?.DeepClone(),
                ["WorkflowInstanceId"] = childId,
                ["WorkflowStatus"] = finished["status"]?.DeepClone(),
                ["WorkflowSubStatus"] = finished["subStatus"]?.DeepClone(),
            };
}
