using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace WorkflowOffice.Office.Documents.Docx;

/// <summary>The texts of a .docx that was already found harmless: main part, headers, footers, notes. Nothing outside the file is opened.</summary>
internal sealed class DocxFile
{
    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 64L * 1024 * 1024,
    };

    private readonly byte[] _bytes;
    private readonly List<(string Name, XDocument Xml)> _parts;

    private DocxFile(byte[] bytes, List<(string Name, XDocument Xml)> parts)
    {
        _bytes = bytes;
        _parts = parts;
    }

    /// <exception cref="OfficeException">X-DOC-14: the file cannot be read.</exception>
    internal static DocxFile Read(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            var parts = archive.Entries.Where(entry => IsText(entry.FullName)).OrderBy(entry => Order(entry.FullName))
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => (entry.FullName, Load(entry))).ToList();
            return new DocxFile(bytes, parts);
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            throw new OfficeException(RefusalKind.RuleBroken, "X-DOC-14", "文件已损坏，或不是 Word 文档（.docx）。请用 Word 打开并另存为 .docx 后再上传。");
        }
    }

    /// <summary>Paragraphs of all parts with their place, in reading order; a paragraph in a text box is one of its own.</summary>
    internal IEnumerable<(string Place, XElement Paragraph)> Paragraphs()
    {
        foreach (var (name, xml) in _parts)
        {
            var places = new DocxPlaces(PartLabel(name));
            foreach (var paragraph in xml.Descendants(W + "p").Where(paragraph => !IsFallback(paragraph)))
                yield return (places.Of(paragraph), paragraph);
        }
    }

    /// <summary>The texts of a paragraph, without those of paragraphs inside it.</summary>
    internal static IEnumerable<XElement> TextsOf(XElement paragraph) =>
        paragraph.Descendants(W + "t").Where(text => !IsFallback(text) && text.Ancestors(W + "p").First() == paragraph);

    internal static string TextOf(XElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants().Where(element => !IsFallback(element)))
        {
            if (element.Name.Namespace != W || element.Ancestors(W + "p").FirstOrDefault() != paragraph)
                continue;
            if (element.Name.LocalName == "t")
                text.Append(element.Value);
            else if (element.Name.LocalName is "br" or "cr")
                text.Append('\n');
            else if (element.Name.LocalName == "tab" && element.Parent?.Name == W + "r")
                text.Append('\t');
        }

        return text.ToString();
    }

    /// <summary>Tags of the content controls that are left in the document, such as <c>seal:Agency</c>.</summary>
    internal IEnumerable<string> ControlTags() =>
        _parts.SelectMany(part => part.Xml.Descendants(W + "tag")).Select(tag => (string?)tag.Attribute(W + "val") ?? "");

    /// <summary>The file with the changed texts; everything else byte for byte as it was.</summary>
    internal byte[] Save()
    {
        var output = new MemoryStream();
        output.Write(_bytes);
        using (var archive = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, xml) in _parts)
            {
                archive.GetEntry(name)!.Delete();
                using var stream = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                xml.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return output.ToArray();
    }

    private static bool IsText(string name) =>
        name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && Order(name) < int.MaxValue;

    private static int Order(string name) => name["word/".Length..] switch
    {
        "document.xml" => 0,
        var part when part.StartsWith("header", StringComparison.Ordinal) => 1,
        var part when part.StartsWith("footer", StringComparison.Ordinal) => 2,
        "footnotes.xml" => 3,
        "endnotes.xml" => 4,
        _ => int.MaxValue,
    };

    private static string PartLabel(string name) => Order(name) switch
    {
        0 => "正文",
        1 => "页眉",
        2 => "页脚",
        3 => "脚注",
        _ => "尾注",
    };

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Safe);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static bool IsFallback(XElement element) => element.Ancestors(Compatibility + "Fallback").Any();
}
