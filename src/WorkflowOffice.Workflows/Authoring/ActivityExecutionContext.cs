using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Runtime;

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

/// <summary>One execution of one activity inside one burst.</summary>
public sealed partial class ActivityExecutionContext
{
    /// <summary>Id of this execution (activity instance id), stable over suspensions.</summary>
    public string Id => throw new NotImplementedException();

    public Activity Activity => throw new NotImplementedException();

    public WorkflowDefinition Definition => throw new NotImplementedException();

    public string WorkflowInstanceId => throw new NotImplementedException();

    public string? CorrelationId => throw new NotImplementedException();

    /// <summary>The burst's instant.</summary>
    public DateTimeOffset Now => throw new NotImplementedException();

    /// <summary>What the resume brought (empty on the first execution); for a start, the workflow's input is <see cref="WorkflowInput"/>.</summary>
    public IReadOnlyDictionary<string, JsonNode?> ResumeInput => throw new NotImplementedException();

    public IReadOnlyDictionary<string, JsonNode?> WorkflowInput => throw new NotImplementedException();

    /// <summary>The bookmark that is being resumed, null on the first execution.</summary>
    public Bookmark? ResumedBookmark => throw new NotImplementedException();

    /// <summary>State of this execution that survives suspension.</summary>
    public JsonObject Properties => throw new NotImplementedException();

    public CancellationToken CancellationToken => throw new NotImplementedException();

    public T? Get<T>(Input<T>? input) => throw new NotImplementedException();

    public void Set<T>(Output<T>? output, T? value) => throw new NotImplementedException();

    public JsonNode? GetVariable(string name) => throw new NotImplementedException();

    /// <summary>Sets the nearest variable of that name; false when none is declared.</summary>
    public bool SetVariable(string name, JsonNode? value) => throw new NotImplementedException();

    public T GetRequiredService<T>() where T : notnull => throw new NotImplementedException();

    public Bookmark CreateBookmark(CreateBookmarkArgs args) => throw new NotImplementedException();

    /// <summary>Removes a bookmark of this execution (for example its other timers).</summary>
    public void RemoveBookmark(string bookmarkId) => throw new NotImplementedException();

    /// <summary>Removes all bookmarks of this execution.</summary>
    public void ClearBookmarks() => throw new NotImplementedException();

    /// <summary>Schedules the resume of another activity's bookmark of this instance, within this burst.</summary>
    public void ResumeBookmarkLater(string bookmarkId, IReadOnlyDictionary<string, JsonNode?>? input) => throw new NotImplementedException();

    public ValueTask CompleteActivityAsync() => throw new NotImplementedException();

    public ValueTask CompleteActivityWithOutcomesAsync(params string[] outcomes) => throw new NotImplementedException();

    /// <summary>Adds a line to the execution log.</summary>
    public void AddJournalEntry(string eventName, string? message, JsonObject? payload = null) => throw new NotImplementedException();
}
