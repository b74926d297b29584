using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Assembles the .docx; the same source gives the same bytes.</summary>
internal static partial class TemplateFile
{
    public static byte[] Official(IEnumerable<OpenXmlElement> content) =>
        Assemble(content, oddAndEvenPages: true, Footers.AddOfficial, PageSetup.Official("rId4", "rId5"));

    public static byte[] Form(IEnumerable<OpenXmlElement> content) =>
        Assemble(content, oddAndEvenPages: false, Footers.AddForm, PageSetup.Form("rId4"));

    public static byte[] Letter(IEnumerable<OpenXmlElement> content, Paragraph head) =>
        Assemble(content, oddAndEvenPages: true, main => Footers.AddLetter(main, head), PageSetup.Letter("rId4", "rId5", "rId6", "rId7"));

    private static byte[] Assemble(IEnumerable<OpenXmlElement> content, bool oddAndEvenPages, Action<MainDocumentPart> footers, SectionProperties page)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(new Body(content));
            main.Document.Body!.Append(page);
            StaticParts.Add(main, oddAndEvenPages, oddAndEvenPages ? TextStyle.Body : TextStyle.Cell);
            footers(main);
        }

        return Repack(stream.ToArray());
    }

    /// <summary>The packaging library writes the current time into the file; written again with a fixed one, parts in a fixed order.</summary>
    private static byte[] Repack(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        var parts = archive.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry =>
            {
                using var source = entry.Open();
                using var content = new MemoryStream();
                source.CopyTo(content);
                return ZipPart.Compress(entry.FullName, Encoding.UTF8.GetBytes(Tidy(Encoding.UTF8.GetString(content.ToArray()))));
            });
        return DeterministicZip.Write([.. parts]);
    }

    /// <summary>
    /// Inside a text box the library writes the indents of strict Open XML (start, end), which WPS and Word 2007 do not know, and repeats
    /// namespaces.
    /// </summary>
    private static string Tidy(string xml)
    {
        var indents = StrictIndent().Replace(xml, match => match.Value
            .Replace("w:start", "w:left", StringComparison.Ordinal).Replace("w:end", "w:right", StringComparison.Ordinal));
        return RepeatedNamespace().Replace(indents, "<w:$1");
    }

    [GeneratedRegex("<w:ind [^>]*w:(start|end)[^>]*>")]
    private static partial Regex StrictIndent();

    [GeneratedRegex("<w:(p|tbl) xmlns:w=\"[^\"]*\"")]
    private static partial Regex RepeatedNamespace();
}
