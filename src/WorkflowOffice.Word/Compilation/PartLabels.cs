namespace WorkflowOffice.Word.Compilation;

/// <summary>What the user calls a part of the document.</summary>
internal sealed class PartLabels
{
    private int headers;
    private int footers;

    public string Of(string contentType) => contentType switch
    {
        _ when contentType.EndsWith(".header+xml", StringComparison.Ordinal) => $"页眉{++headers}",
        _ when contentType.EndsWith(".footer+xml", StringComparison.Ordinal) => $"页脚{++footers}",
        _ when contentType.EndsWith(".footnotes+xml", StringComparison.Ordinal) => "脚注",
        _ when contentType.EndsWith(".endnotes+xml", StringComparison.Ordinal) => "尾注",
        _ => "正文",
    };
}
