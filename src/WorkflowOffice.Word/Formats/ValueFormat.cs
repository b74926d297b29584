using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Formats;

/// <summary>Turns a value into text; null when the value is nothing this format can show.</summary>
internal delegate string? ValueFormat(JsonNode value, string? argument);
