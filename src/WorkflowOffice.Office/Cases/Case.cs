using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Cases;

[JsonConverter(typeof(JsonStringEnumConverter<CaseState>))]
public enum CaseState { Running, Archived, Terminated, Faulted }

/// <summary>One matter handled by one workflow instance (事项).</summary>
public sealed class Case
{
    public required Guid Id { get; init; }

    /// <summary>System number shown to people, e.g. <c>2026-000012</c>; not an official document number (文号).</summary>
    public required string No { get; init; }
    public required string Title { get; set; }
    public required string InstanceId { get; init; }
    public required string DefinitionId { get; init; }
    public required string DefinitionVersionId { get; init; }
    public required int DefinitionVersion { get; init; }
    public required string Procedure { get; init; }
    public CaseState State { get; private set; } = CaseState.Running;

    /// <summary>Where it stands, in the office's words: the titles of the open steps.</summary>
    public string Stage { get; set; } = "";
    public required Guid StartedById { get; init; }
    public required string StartedByName { get; init; }
    public required Guid? StartedByUnitId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The unit under supervision (被监督科室); its people see the case once a step of it is theirs.</summary>
    public Guid? SupervisedUnitId { get; set; }
    public string? SupervisedUnit { get; set; }

    /// <summary>All facts entered so far; forms, expressions and Word templates read the same names.</summary>
    public JsonObject Data { get; private set; } = [];

    /// <summary>Sequence of the last step, so that the history has a gap-free order.</summary>
    public int StepCount { get; private set; }
    public int Revision { get; private set; }

    /// <summary>Merges facts; a null removes the fact.</summary>
    public void Merge(JsonObject facts)
    {
        var data = (JsonObject)Data.DeepClone();
        foreach (var (name, value) in facts)
            data[name] = value?.DeepClone();
        Data = data;
        Revision++;
    }

    public int NextStep() => ++StepCount;

    /// <summary>Ends the case; a terminal state cannot be left (design §5).</summary>
    public void Close(CaseState state, DateTimeOffset at)
    {
        if (State is not (CaseState.Running or CaseState.Faulted))
            throw new OfficeException(RefusalKind.Conflict, "X-CAS-02", $"事项 {No} 已经结束，不能再次办结。");
        State = state;
        ClosedAt = at;
        Revision++;
    }

    public void MarkFaulted()
    {
        if (State == CaseState.Running)
            State = CaseState.Faulted;
    }

    public void MarkRunning()
    {
        if (State == CaseState.Faulted)
            State = CaseState.Running;
    }
}
