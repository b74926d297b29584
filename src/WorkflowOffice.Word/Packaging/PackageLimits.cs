namespace WorkflowOffice.Word.Packaging;

/// <summary>What a .docx may be at most. A template of the office is far below all of them.</summary>
internal static class PackageLimits
{
    public const int FileBytes = 20 * 1024 * 1024;
    public const int Entries = 2_000;
    public const long TotalBytes = 64L * 1024 * 1024;
    public const int PartBytes = 32 * 1024 * 1024;

    /// <summary>A part below this size may be compressed as well as it likes (styles with many repetitions reach 1:60).</summary>
    public const int RatioFreeBytes = 1024 * 1024;
    public const int Ratio = 200;
    /// <summary>A text part: a decision has some hundred kilobytes, a table of a thousand rows four megabytes.</summary>
    public const int XmlBytes = 8 * 1024 * 1024;
    public const int XmlDepth = 200;

    /// <summary>Of all text parts together. A document that was filled may have as many, a template not.</summary>
    public const int XmlNodes = 300_000;
    public const int TemplateXmlNodes = 100_000;

    /// <summary>Of one element; the richest of Word has about forty.</summary>
    public const int XmlAttributes = 100;

    /// <summary>Joining the marks of blocks costs a walk over their siblings each; the largest real form has about 200.</summary>
    public const int Placeholders = 3_000;

    public const int EntryNameLength = 260;
}
