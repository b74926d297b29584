using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.PublishGate;

[JsonConverter(typeof(JsonStringEnumConverter<SubmissionState>))]
public enum SubmissionState
{
    Waiting,
    Published,
    Returned,

    /// <summary>The draft was changed afterwards: it has to be handed over again.</summary>
    Superseded,
}

/// <summary>A draft handed over for publication (提交发布) to another person.</summary>
public sealed class WorkflowSubmission
{
    public required Guid Id { get; init; }
    public required string DefinitionId { get; init; }
    public required string VersionId { get; init; }
    public required int Version { get; init; }
    public SubmissionState State { get; private set; } = SubmissionState.Waiting;
    public required Guid SubmittedById { get; init; }
    public required string SubmittedBy { get; init; }
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Null: whoever may publish and has not edited.</summary>
    public Guid? ToId { get; init; }
    public string? To { get; init; }
    public string? Note { get; init; }

    /// <summary>Reasons for warnings that the submitter proposes: key of the finding → text.</summary>
    public required JsonObject Reasons { get; init; }
    public Guid? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public string? DecisionNote { get; private set; }

    /// <summary>Terminal states cannot be left.</summary>
    internal void Decide(SubmissionState state, Guid? byId, string by, DateTimeOffset at, string? note)
    {
        if (State != SubmissionState.Waiting)
            throw new OfficeException(RefusalKind.Conflict, "X-GATE-05", "该版本已不在待发布状态，本次操作未生效。请刷新后重试。");
        (State, DecidedById, DecidedBy, DecidedAt, DecisionNote) = (state, byId, by, at, note);
    }
}
