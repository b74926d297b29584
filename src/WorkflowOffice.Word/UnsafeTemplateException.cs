namespace WorkflowOffice.Word;

/// <summary>The file is refused before its content is used: too large, not a .docx, or with parts that a template must not have.</summary>
public sealed class UnsafeTemplateException(string code, string message, string? place = null, Exception? inner = null)
    : WordTemplateException(code, message, place, inner);
