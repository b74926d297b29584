namespace WorkflowOffice.Office.Registers;

/// <summary>A statement with its positional parameters ($1, $2 …).</summary>
internal sealed record RegisterStatement(string Text, IReadOnlyList<object> Parameters);
