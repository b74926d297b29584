using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Runtime;

/// <summary>Resumes whatever waits for a bookmark.</summary>
public sealed record ResumeBookmark(string InstanceId, string BookmarkId, IReadOnlyDictionary<string, JsonNode?>? Input = null)
{
    /// <summary>The burst's instant; null: that of the <see cref="Hosting.IBurst"/> among the services, else their TimeProvider's.</summary>
    public DateTimeOffset? Now { get; init; }
}
