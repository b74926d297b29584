namespace WorkflowOffice.Office.Calendar.ReadArrangement;

/// <param name="Text">The pasted text of a notice, or the content of a JSON file.</param>
/// <param name="Year">The year it is about, where the text does not say it.</param>
internal sealed record ReadArrangement(string Text, int? Year = null);
