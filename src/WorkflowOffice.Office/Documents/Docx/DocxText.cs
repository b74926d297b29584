using System.Xml.Linq;

namespace WorkflowOffice.Office.Documents.Docx;

/// <summary>A paragraph of a document as text.</summary>
internal sealed record DocxLine(string Place, string Text);

/// <summary>The text of a .docx.</summary>
internal static class DocxText
{
    /// <summary>Paragraphs that are not blank, in reading order.</summary>
    internal static IReadOnlyList<DocxLine> Lines(byte[] docx) =>
        [.. DocxFile.Read(docx).Paragraphs().Select(entry => new DocxLine(entry.Place, DocxFile.TextOf(entry.Paragraph).Trim())).Where(line => line.Text.Length > 0)];

    /// <summary>Puts another text in place of one, also where Word has split it over runs; the formatting of its first character is kept.</summary>
    /// <param name="found">How many times it stood there.</param>
    internal static byte[] Replace(byte[] docx, string text, string by, out int found)
    {
        found = 0;
        var file = DocxFile.Read(docx);
        foreach (var (_, paragraph) in file.Paragraphs())
            found += ReplaceIn([.. DocxFile.TextsOf(paragraph)], text, by);
        return found == 0 ? docx : file.Save();
    }

    private static int ReplaceIn(List<XElement> texts, string text, string by)
    {
        var count = 0;
        for (var from = 0; ;)
        {
            var at = string.Concat(texts.Select(element => element.Value)).IndexOf(text, from, StringComparison.Ordinal);
            if (at < 0)
                return count;
            count++;
            Splice(texts, at, text.Length, by);
            from = at + by.Length;
        }
    }

    private static void Splice(List<XElement> texts, int at, int length, string by)
    {
        var passed = 0;
        var isPut = false;
        foreach (var element in texts)
        {
            var value = element.Value;
            var start = Math.Max(0, at - passed);
            var end = Math.Min(value.Length, at + length - passed);
            passed += value.Length;
            if (end <= start)
                continue;
            element.Value = value[..start] + (isPut ? "" : by) + value[end..];
            element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            isPut = true;
        }
    }
}
