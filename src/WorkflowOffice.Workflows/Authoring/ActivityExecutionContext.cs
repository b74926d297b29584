using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Execution;
using WorkflowOffice.Workflows.Faults;
using WorkflowOffice.Workflows.Runtime;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows;

/// <summary>One execution of one activity inside one burst.</summary>
public sealed partial class ActivityExecutionContext
{
    private static readonly IReadOnlyDictionary<string, JsonNode?> NoInput = new Dictionary<string, JsonNode?>();

    internal ActivityExecutionContext(WorkflowExecution execution, ActivityExecutionContext? parent, Activity activity, ActivityState state)
    {
        Execution = execution;
        Parent = parent;
        Activity = activity;
        State = state;
        Sequence = execution.NextSequence();
        if (!state.IsOver) parent?.OpenChildren.Add(this);
    }

    /// <summary>Id of this execution (activity instance id), stable over suspensions.</summary>
    public string Id => State.Id;

    public Activity Activity { get; }

    public WorkflowDefinition Definition => Execution.Definition;

    public string WorkflowInstanceId => Execution.State.InstanceId;

    public string? CorrelationId => Execution.State.CorrelationId;

    /// <summary>The burst's instant.</summary>
    public DateTimeOffset Now => Execution.Now;

    /// <summary>What the resume brought (empty on the first execution); for a start, the workflow's input is <see cref="WorkflowInput"/>.</summary>
    public IReadOnlyDictionary<string, JsonNode?> ResumeInput { get; private set; } = NoInput;

    public IReadOnlyDictionary<string, JsonNode?> WorkflowInput => Execution.State.Input;

    /// <summary>The bookmark that is being resumed, null on the first execution.</summary>
    public Bookmark? ResumedBookmark { get; private set; }

    /// <summary>State of this execution that survives suspension.</summary>
    public JsonObject Properties => State.Properties ??= [];

    /// <summary>True where this activity is the trigger that started the instance.</summary>
    public bool IsTriggerOfWorkflow => Execution.State.TriggerActivityId == Activity.Id;

    public ActivityStatus Status => State.Status;

    /// <summary>The execution that scheduled this one; null for the outermost.</summary>
    public ActivityExecutionContext? Parent { get; }

    /// <summary>The bookmarks this execution waits for.</summary>
    public IReadOnlyList<Bookmark> Bookmarks => [.. Execution.State.Bookmarks.Where(b => b.ActivityInstanceId == Id)];

    public CancellationToken CancellationToken => Execution.CancellationToken;

    internal WorkflowExecution Execution { get; }

    internal ActivityState State { get; }

    /// <summary>Order of creation within the burst.</summary>
    internal long Sequence { get; }

    internal bool IsTouched { get; set; }

    /// <summary>The latest line of the log that this burst wrote for this execution.</summary>
    internal int? LastJournalIndex { get; set; }

    /// <summary>What the log keeps of this execution's values; null: nothing.</summary>
    internal LogPersistence.KeptValues? Kept { get; set; }

    /// <summary>The outputs that were set in this burst; null where none was, and where the log keeps no values.</summary>
    internal Dictionary<string, JsonNode?>? OutputsOfBurst { get; private set; }

    /// <summary>Children that are not over.</summary>
    internal HashSet<ActivityExecutionContext> OpenChildren { get; } = [];

    internal bool HasNewBookmarks { get; private set; }

    public T? Get<T>(Input<T>? input)
    {
        if (input is null) return default;
        var value = InputValue(input);
        if (typeof(T) == typeof(JsonNode) && input.Expression?.Type == Workflows.Expressions.Expression.Object) value = ValueConversion.ParseText(value) ?? value;
        if (value is null) return default;
        return (T?)ValueConversion.ToClr(value, typeof(T), $"输入“{input.Name}”", Execution.Options.LenientConversions);
    }

    public void Set<T>(Output<T>? output, T? value) => SetOutput(output, value is JsonNode node ? node : System.Text.Json.JsonSerializer.SerializeToNode(value, WorkflowJson.Options));

    public T GetRequiredService<T>() where T : notnull =>
        (T?)Execution.Services.GetService(typeof(T))
        ?? throw new AuthoringException($"活动 {Activity.Type} 需要的服务 {typeof(T).Name} 没有登记。");

    /// <summary>The service; null where the installation has none.</summary>
    public T? GetService<T>() where T : class => (T?)Execution.Services.GetService(typeof(T));

    public Bookmark CreateBookmark(CreateBookmarkArgs args)
    {
        var name = args.BookmarkName ?? Activity.Type;
        var bookmark = new Bookmark(
            Execution.NewId(), WorkflowInstanceId, name, Activity.Id, Activity.NodeId, Id,
            (JsonObject?)ValueConversion.Detach(args.Stimulus), StimulusHash.Compute(name, args.Stimulus), args.DueAt?.ToUniversalTime(),
            args.Callback is { } callback ? ResumeMethods.NameOf(Activity, callback) : null, args.AutoBurn, args.AutoComplete);
        Execution.AddBookmark(bookmark);
        HasNewBookmarks = true;
        return bookmark;
    }

    /// <summary>Removes a bookmark of this execution (for example its other timers).</summary>
    public void RemoveBookmark(string bookmarkId)
    {
        var bookmark = Execution.State.Bookmarks.Find(b => b.Id == bookmarkId && b.ActivityInstanceId == Id);
        if (bookmark is not null) Execution.RemoveBookmark(bookmark);
    }

    /// <summary>Removes all bookmarks of this execution.</summary>
    public void ClearBookmarks()
    {
        foreach (var bookmark in Bookmarks) Execution.RemoveBookmark(bookmark);
    }

    /// <summary>Schedules the resume of another activity's bookmark of this instance, within this burst.</summary>
    public void ResumeBookmarkLater(string bookmarkId, IReadOnlyDictionary<string, JsonNode?>? input) => Execution.ScheduleBookmark(bookmarkId, input);

    public ValueTask CompleteActivityAsync() => CompleteAsync(null);

    public ValueTask CompleteActivityWithOutcomesAsync(params string[] outcomes) => CompleteAsync(outcomes);

    /// <summary>Adds a line to the execution log.</summary>
    public void AddJournalEntry(string eventName, string? message, JsonObject? payload = null) =>
        Execution.Record.Log(Execution, this, eventName, message, (JsonObject?)ValueConversion.Detach(payload));

    /// <summary>Asks for something outside the instance, in the same transaction.</summary>
    public void AddEffect(string kind, JsonObject payload) => Execution.Record.Effects.Add(new WorkflowEffect(kind, Id, payload));

    /// <summary>Evaluates an expression in this activity's scope.</summary>
    public ValueTask<JsonNode?> EvaluateAsync(Expressions.Expression expression) => Execution.Expressions.EvaluateAsync(this, expression);
}
