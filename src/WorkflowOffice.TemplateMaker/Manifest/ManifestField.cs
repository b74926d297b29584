namespace WorkflowOffice.TemplateMaker.Manifest;

/// <summary>One path of the data.</summary>
/// <param name="Path">Absolute path; fields of a list have the list's path in front: <c>Items.Title</c>.</param>
/// <param name="Label">Chinese name, shown in forms and in gaps.</param>
/// <param name="Type">text, multiline, date, datetime, int, decimal, money, bool, choice, list.</param>
/// <param name="Required">A gap appears when it is missing.</param>
/// <param name="Repeat">The list it belongs to, or null.</param>
/// <param name="Choices">The values of a choice.</param>
/// <param name="Article">The article that prescribes a mandatory content; null when the content is not mandatory.</param>
internal sealed record ManifestField(
    string Path, string Label, string Type, bool Required, string? Repeat = null, IReadOnlyList<string>? Choices = null, string? Article = null);
