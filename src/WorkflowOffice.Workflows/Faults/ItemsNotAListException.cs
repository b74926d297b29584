using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Faults;

/// <summary>A loop was given something that is not a list (X-WFR-25).</summary>
public sealed class ItemsNotAListException(JsonNode? value, string technicalMessage, string technicalType)
    : WorkflowFaultException(
        "X-WFR-25",
        value is null
            ? "循环的“列表”没有值。请在流程设计中给出列表；没有任何项时用 []。"
            : $"循环的“列表”的值 {ValueText.Excerpt(value)} 不是列表。请在流程设计中改正该表达式。",
        technicalMessage,
        technicalType);
