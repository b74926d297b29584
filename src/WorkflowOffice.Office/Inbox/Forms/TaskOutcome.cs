using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>One way to finish a task, shown as a button; a port of the activity in the designer.</summary>
public sealed record TaskOutcome
{
    public required string Name { get; init; }

    /// <summary>primary, default or danger.</summary>
    public string Style { get; init; } = "default";

    /// <summary>An opinion must be written, for example the reason of a return.</summary>
    public bool RequiresOpinion { get; init; }

    /// <summary>Asked before an outcome that cannot be taken back.</summary>
    public string? Confirm { get; init; }

    /// <summary>Required fields are not enforced, for example when the matter goes back.</summary>
    public bool SkipsForm { get; init; }

    /// <summary>State that the task's document takes, e.g. Sealed.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Documents.DocumentState>))]
    public Documents.DocumentState? DocumentState { get; init; }
}
