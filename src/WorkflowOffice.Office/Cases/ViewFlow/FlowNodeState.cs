using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Cases.ViewFlow;

[JsonConverter(typeof(JsonStringEnumConverter<FlowNodeState>))]
internal enum FlowNodeState
{
    /// <summary>Not reached yet.</summary>
    Pending,

    /// <summary>Here it stands.</summary>
    Active,
    Done,

    /// <summary>The flow ended without coming here.</summary>
    Skipped,
    Cancelled,
    Faulted,
}
