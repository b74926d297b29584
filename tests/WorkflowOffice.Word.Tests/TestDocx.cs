using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Tests;

/// <summary>Small .docx files written by hand, so that a test shows exactly the XML it is about.</summary>
internal sealed class TestDocx
{
    public const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Namespaces =
        $"xmlns:w=\"{W}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "mc:Ignorable=\"w14\"";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly StringBuilder overrides = new();
    private readonly StringBuilder relationships = new();

    private TestDocx(string body)
    {
        Put("_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{RelationshipBase}/officeDocument\" Target=\"word/document.xml\"/>"));
        With("word/document.xml", "document.main+xml", $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>", null);
    }

    public static TestDocx Body(string body) => new(body);

    /// <summary>One paragraph; each text is a run of its own.</summary>
    public static string P(params string[] runs) => $"<w:p>{string.Concat(runs.Select(R))}</w:p>";

    public static string R(string text) => $"<w:r><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r>";

    public static string Cell(params string[] runs) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{P(runs)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(int columns, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", columns))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Control(string tag, string content) =>
        $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    public static string Escape(string text) => new XText(text).ToString();

    public TestDocx Header(string content) => With("word/header1.xml", "header+xml", $"<w:hdr {Namespaces}>{content}</w:hdr>", "header");

    public TestDocx Footer(string content) => With("word/footer1.xml", "footer+xml", $"<w:ftr {Namespaces}>{content}</w:ftr>", "footer");

    public TestDocx Footnotes(string content) => With("word/footnotes.xml", "footnotes+xml", $"<w:footnotes {Namespaces}>{content}</w:footnotes>", "footnotes");

    public TestDocx With(string name, string type, string xml, string? relationship)
    {
        Put(name, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml}");
        overrides.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{(type.Contains('/', StringComparison.Ordinal) ? type : $"{WordType}.{type}")}\"/>");
        if (relationship is not null)
            relationships.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{overrides.Length}\" Type=\"{RelationshipBase}/{relationship}\" Target=\"/{name}\"/>");
        return this;
    }

    public TestDocx Relationship(string type, string target, bool external)
    {
        relationships.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rIdX\" Type=\"{RelationshipBase}/{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    public TestDocx Put(string name, string content) => Put(name, Encoding.UTF8.GetBytes(content));

    public TestDocx Put(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        parts["[Content_Types].xml"] = Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>{overrides}</Types>");
        parts["word/_rels/document.xml.rels"] = Encoding.UTF8.GetBytes(Relationships(relationships.ToString()));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public FilledDocument Fill(string json, FillOptions? options = null) => WordTemplate.Open(ToBytes()).Fill(JsonNode.Parse(json)!.AsObject(), options);

    private static string Relationships(string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
