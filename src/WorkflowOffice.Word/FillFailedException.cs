namespace WorkflowOffice.Word;

/// <summary>The data cannot be turned into a document (for example a picture that is none, or a result without limit).</summary>
public sealed class FillFailedException(string code, string message, string? place = null, Exception? inner = null)
    : WordTemplateException(code, message, place, inner);
