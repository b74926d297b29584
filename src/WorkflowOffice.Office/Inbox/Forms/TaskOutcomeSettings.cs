using System.Text.Json.Serialization;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>What a definition says about one outcome of a task; the name is the key.</summary>
public sealed record TaskOutcomeSettings
{
    public string? Style { get; init; }
    public bool RequiresOpinion { get; init; }
    public string? Confirm { get; init; }
    public bool SkipsForm { get; init; }

    [JsonConverter(typeof(JsonStringEnumConverter<DocumentState>))]
    public DocumentState? DocumentState { get; init; }

    internal TaskOutcome ToOutcome(string name, bool isFirst) => new()
    {
        Name = name,
        Style = Style ?? (isFirst ? "primary" : "default"),
        RequiresOpinion = RequiresOpinion,
        Confirm = Confirm,
        SkipsForm = SkipsForm,
        DocumentState = DocumentState,
    };
}
