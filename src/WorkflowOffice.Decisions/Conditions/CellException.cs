namespace WorkflowOffice.Decisions;

/// <summary>A cell that cannot be read; <see cref="DecisionTable.Compile"/> gives it its place.</summary>
internal sealed class CellException(string message) : Exception(message);
