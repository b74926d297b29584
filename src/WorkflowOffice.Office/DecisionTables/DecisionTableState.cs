using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.DecisionTables;

/// <summary>Where a version of a decision table stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DecisionTableState>))]
public enum DecisionTableState
{
    /// <summary>编制中: may still be edited.</summary>
    Draft,

    /// <summary>待发布: handed over to a second person.</summary>
    Submitted,

    /// <summary>已发布: cases are decided by it.</summary>
    Published,

    /// <summary>已替换: a later version took its place.</summary>
    Retired,
}
