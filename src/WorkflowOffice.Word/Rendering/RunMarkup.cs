using System.Text;

namespace WorkflowOffice.Word.Rendering;

/// <summary>The XML around the text of a field, made once when the template is compiled.</summary>
internal sealed class RunMarkup
{
    public static readonly byte[] End = "</w:t></w:r>"u8.ToArray();
    public static readonly byte[] LineBreak = "</w:t><w:br/><w:t xml:space=\"preserve\">"u8.ToArray();
    public static readonly byte[] Tab = "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8.ToArray();

    /// <param name="runProperties"><c>w:rPr</c> of the placeholder, or empty.</param>
    /// <param name="gapProperties">The same with a highlight, for gaps.</param>
    /// <param name="paragraphProperties"><c>w:pPr</c> where a line of the value may become a paragraph of its own; null where it may not.</param>
    public RunMarkup(string runProperties, string gapProperties, string? paragraphProperties)
    {
        Start = Encoding.UTF8.GetBytes($"<w:r>{runProperties}<w:t xml:space=\"preserve\">");
        GapStart = Encoding.UTF8.GetBytes($"<w:r>{gapProperties}<w:t xml:space=\"preserve\">");
        if (paragraphProperties is not null)
        {
            ParagraphBreak = Encoding.UTF8.GetBytes(
                $"</w:t></w:r></w:p><w:p>{paragraphProperties}<w:r>{runProperties}<w:t xml:space=\"preserve\">");
        }
    }

    public byte[] Start { get; }

    public byte[] GapStart { get; }

    public byte[]? ParagraphBreak { get; }
}
