namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>A series of document numbers; <c>{机关代字}</c>, <c>{年}</c> and <c>{n}</c> are filled in when the document is issued.</summary>
/// <param name="Series">Numbers run on by agency, series and year.</param>
/// <param name="Format">How the number is written.</param>
/// <param name="By">The field that decides between kinds of document (文种) which count for themselves; null when there is one kind.</param>
/// <param name="Kinds">By value of that field; a value that is not here takes <paramref name="Series"/>.</param>
internal sealed record Numbering(string Series, string Format, string? By = null, IReadOnlyDictionary<string, Numbering>? Kinds = null);
