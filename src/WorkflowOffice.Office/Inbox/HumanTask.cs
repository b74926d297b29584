using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Inbox;

[JsonConverter(typeof(JsonStringEnumConverter<HumanTaskState>))]
public enum HumanTaskState { Open, Claimed, Completed, Withdrawn }

/// <summary>One piece of work in an inbox (任务). It belongs to a post of a unit, or to one person.</summary>
public sealed class HumanTask
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required string InstanceId { get; init; }
    public required string BookmarkId { get; init; }
    public required string ActivityId { get; init; }

    /// <summary>Set: no step waits for the task, the <see cref="ITaskHandler"/> of this name acts on it; then <see cref="BookmarkId"/> is only unique.</summary>
    public string? HandlerName { get; init; }

    /// <summary>What the handler acts on, e.g. the request of an extension.</summary>
    public Guid? SubjectId { get; init; }
    public required string Title { get; init; }
    public string? Instructions { get; init; }

    /// <summary>As the definition had it when the task was made.</summary>
    public required TaskForm Form { get; init; }

    /// <summary>The ways to finish it, with their settings.</summary>
    public required IReadOnlyList<TaskOutcome> Outcomes { get; init; }
    public string? PostCode { get; init; }
    public Guid? UnitId { get; init; }
    public Guid? PersonId { get; init; }

    /// <summary>The assignment in words, e.g. 监督机构负责人·综合法规科.</summary>
    public required string AssignedTo { get; init; }

    /// <summary>People who must not do this task (separation of duties), with the code and text of the refusal.</summary>
    public Guid[] ExcludedPersonIds { get; init; } = [];
    public string? ExclusionCode { get; init; }

    /// <summary>Code and text of the refusal for people to whom the task does not belong, e.g. X-OBJ-02.</summary>
    public string? NotYoursCode { get; init; }
    public string? NotYoursText { get; init; }

    /// <summary>Code and text of the refusal when a completed task is submitted again, e.g. X-OBJ-03; otherwise X-TSK-01.</summary>
    public string? AgainCode { get; init; }
    public string? AgainText { get; init; }

    /// <summary>Code for missing mandatory contents, e.g. X-NOT-01.</summary>
    public string? MissingCode { get; init; }
    public string? Article { get; init; }

    /// <summary>Name of the <see cref="ITaskCheck"/> that must pass.</summary>
    public string? CheckName { get; init; }

    /// <summary>An offer rather than a duty: the flow does not wait for it, it does not count as to do.</summary>
    public bool Optional { get; init; }

    /// <summary>The document that the task is about; another one when that was voided and made anew.</summary>
    public Guid? DocumentId { get; set; }

    /// <summary>The clock that governs it, by its key within the case.</summary>
    public string? ClockKey { get; init; }
    public DateOnly? DueOn { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }
    public HumanTaskState State { get; private set; } = HumanTaskState.Open;
    public Guid? ClaimedById { get; private set; }
    public string? ClaimedBy { get; private set; }
    public DateTimeOffset? ClaimedAt { get; private set; }
    public Guid? CompletedById { get; private set; }
    public string? CompletedBy { get; private set; }
    public DateTimeOffset? CompletedAt { get; private set; }
    public string? Outcome { get; private set; }
    public string? Opinion { get; private set; }

    /// <summary>Values proposed when the task was made.</summary>
    public JsonObject Prefilled { get; init; } = [];
    public JsonObject? Draft { get; private set; }
    public DateTimeOffset? DraftSavedAt { get; private set; }
    public JsonObject? Values { get; private set; }

    /// <summary>Rises with every change; a stale form is refused (X-TSK-03).</summary>
    public int Version { get; private set; } = 1;

    public bool IsOpen => State is HumanTaskState.Open or HumanTaskState.Claimed;

    /// <summary>Takes the task (办理): the first one wins, the other is told who and when.</summary>
    public void Claim(Guid personId, string name, DateTimeOffset at)
    {
        EnsureFreeFor(personId);
        if (State == HumanTaskState.Claimed)
            return;
        (State, ClaimedById, ClaimedBy, ClaimedAt) = (HumanTaskState.Claimed, personId, name, at);
        Version++;
    }

    public void Release(Guid personId)
    {
        EnsureFreeFor(personId);
        (State, ClaimedById, ClaimedBy, ClaimedAt) = (HumanTaskState.Open, null, null, null);
        Version++;
    }

    public void SaveDraft(JsonObject values, Guid personId, DateTimeOffset at)
    {
        EnsureFreeFor(personId);
        Draft = values;
        DraftSavedAt = at;
    }

    public void Complete(Guid personId, string name, string outcome, string? opinion, JsonObject values, DateTimeOffset at)
    {
        EnsureFreeFor(personId);
        (State, CompletedById, CompletedBy, CompletedAt) = (HumanTaskState.Completed, personId, name, at);
        (Outcome, Opinion, Values, Draft) = (outcome, opinion, values, null);
        Version++;
    }

    /// <summary>The flow no longer waits for it.</summary>
    public void Withdraw(DateTimeOffset at)
    {
        if (!IsOpen)
            return;
        (State, CompletedAt) = (HumanTaskState.Withdrawn, at);
        Version++;
    }

    private void EnsureFreeFor(Guid personId)
    {
        if (State == HumanTaskState.Withdrawn)
            throw new OfficeException(RefusalKind.Conflict, "X-TSK-02", $"任务“{Title}”已随流程进展撤回，无需办理。请返回待办列表。");
        if (State == HumanTaskState.Completed)
            throw AgainCode is null ? TaskTakenException.Completed(this) : new OfficeException(RefusalKind.Conflict, AgainCode, AgainText ?? "") { Article = Article };
        if (State == HumanTaskState.Claimed && ClaimedById != personId)
            throw TaskTakenException.Claimed(this);
    }
}
