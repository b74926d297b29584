using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Runtime;

namespace WorkflowOffice.Workflows.Api.Instances;

/// <summary>The values that the log keeps of one execution: a later burst adds to those of an earlier one.</summary>
internal static class LogValues
{
    public static JsonObject? Inputs(IReadOnlyList<JournalEntry> entries) => Merged(entries, "activityState");

    public static JsonObject? Outputs(IReadOnlyList<JournalEntry> entries) => Merged(entries, "outputs");

    public static JsonObject? Properties(IReadOnlyList<JournalEntry> entries) => Merged(entries, "properties");

    private static JsonObject? Merged(IReadOnlyList<JournalEntry> entries, string name)
    {
        JsonObject? merged = null;
        foreach (var entry in entries)
            foreach (var (key, value) in entry.Payload?[name] as JsonObject ?? [])
                (merged ??= [])[key] = value?.DeepClone();
        return merged;
    }
}
