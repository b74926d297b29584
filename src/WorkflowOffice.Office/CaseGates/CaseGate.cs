using System.Text.Json.Nodes;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>One answer at a gate of a case. Rows are only added: the last one of a kind counts, the others are its history.</summary>
public sealed class CaseGate
{
    public required Guid Id { get; init; }
    public required Guid CaseId { get; init; }
    public required GateKind Gate { get; init; }
    public required GateState State { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>The step of the flow that recorded it.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What was answered, in words: 同意, 变更意见 …</summary>
    public string? Result { get; init; }
    public int? Round { get; init; }
    public Guid? DocumentId { get; init; }

    /// <summary>Codes of the documents for which the answer counts (T-21); empty: for every document.</summary>
    public string[] Documents { get; init; } = [];

    /// <summary>The facts that the answer was given about; when they change, the answer no longer covers them.</summary>
    public JsonObject Covered { get; init; } = [];

    internal bool CountsFor(string documentCode) => Documents.Length == 0 || Documents.Contains(documentCode);
}
