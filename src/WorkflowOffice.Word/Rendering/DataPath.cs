namespace WorkflowOffice.Word.Rendering;

/// <summary>A path, split once.</summary>
internal sealed record DataPath(string Text)
{
    public string[] Segments { get; } = Text == "." ? [] : Text.Split('.');

    /// <summary>The entry itself, its number, the number of entries: not looked up in the data.</summary>
    public string? Special { get; } = Text is "." or "$index" or "$count" or "$first" or "$last" ? Text : null;
}
