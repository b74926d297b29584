namespace WorkflowOffice.Office.Spreadsheets;

/// <summary>A column of an exported table.</summary>
/// <param name="Width">In characters of the standard font.</param>
/// <param name="Value">Text, <see cref="DateOnly"/>, <see cref="DateTimeOffset"/> (shown in Beijing time), a number, or null.</param>
internal sealed record SheetColumn<T>(string Title, double Width, Func<T, object?> Value);
