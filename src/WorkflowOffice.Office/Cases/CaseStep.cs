using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WorkflowOffice.Identity.Persistence;

namespace WorkflowOffice.Office.Cases;

[JsonConverter(typeof(JsonStringEnumConverter<StepKind>))]
public enum StepKind { Human, Automatic, Document, Clock, Service, System }

/// <summary>One line of the case's history (办理过程): who did what, when, with which opinion, under which article. Never changed.</summary>
public sealed class CaseStep : WrittenOnce
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required int Sequence { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Id of the activity in the definition, so that the drawing can link to it.</summary>
    public required string ActivityId { get; init; }
    public required string Title { get; init; }
    public required StepKind Kind { get; init; }
    public Guid? WhoId { get; init; }

    /// <summary>A person's name, or 系统自动.</summary>
    public required string Who { get; init; }
    public string? Post { get; init; }
    public string? Outcome { get; init; }
    public string? Opinion { get; init; }
    public bool Automatic { get; init; }
    public string? Basis { get; init; }
    public Guid? DocumentId { get; init; }

    /// <summary>[{label,value}] as shown to people.</summary>
    public JsonArray Details { get; init; } = [];
}
