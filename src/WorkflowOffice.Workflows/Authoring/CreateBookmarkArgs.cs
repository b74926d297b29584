using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows;

/// <summary>What a bookmark waits for.</summary>
public sealed record CreateBookmarkArgs
{
    /// <summary>Default: the activity's type name.</summary>
    public string? BookmarkName { get; init; }

    /// <summary>The facts that a stimulus must match.</summary>
    public JsonObject? Stimulus { get; init; }

    /// <summary>An instance method of the activity, called on resume; null: the activity completes with "Done".</summary>
    public Func<ActivityExecutionContext, ValueTask>? Callback { get; init; }

    /// <summary>Set for timers; the clock resumes the bookmark at or after this instant.</summary>
    public DateTimeOffset? DueAt { get; init; }
    public bool AutoBurn { get; init; } = true;
    public bool AutoComplete { get; init; } = true;
}
