namespace WorkflowOffice.Word;

/// <summary>Anything that is wrong with a template. <see cref="Code"/> is stable, the message is for the person who uploaded the file.</summary>
public abstract class WordTemplateException(string code, string message, string? place = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Stable code, X-TPL-….</summary>
    public string Code { get; } = code;

    /// <summary>Where in the document, in the user's words; null when it concerns the whole file.</summary>
    public string? Place { get; } = place;
}
