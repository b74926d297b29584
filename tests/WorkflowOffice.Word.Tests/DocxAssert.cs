using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace WorkflowOffice.Word.Tests;

/// <summary>What every document must be, and how to look into one.</summary>
internal static class DocxAssert
{
    private static readonly XNamespace W = TestDocx.W;

    public static void IsValid(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    public static XElement Part(byte[] docx, string name = "word/document.xml")
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var stream = archive.GetEntry(name)!.Open();
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>Text of a part: a line for each paragraph, ⏎ for a line break, → for a tab, ¦ before each cell.</summary>
    public static string Text(byte[] docx, string part = "word/document.xml") =>
        string.Join('\n', Part(docx, part).Descendants(W + "p").Select(Line));

    /// <summary>Body and headers.</summary>
    public static string TextWithHeaders(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var headers = archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("word/header", StringComparison.Ordinal)).ToList();
        return string.Join('\n', headers.Prepend("word/document.xml").Select(part => Text(docx, part)));
    }

    public static string Text(FilledDocument document) => Text(document.Bytes);

    public static byte[] Media(byte[] docx) => Assert.Single(AllMedia(docx));

    /// <summary>The pictures, in the order of their names.</summary>
    public static IReadOnlyList<byte[]> AllMedia(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        return [.. archive.Entries.Where(entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)).OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        })];
    }

    private static string Line(XElement paragraph) => string.Concat(paragraph.Descendants()
        .Where(element => element.Ancestors(W + "p").First() == paragraph)
        .Select(element => element.Name.LocalName switch
        {
            "t" => element.Value,
            "br" => "⏎",
            "tab" when element.Parent!.Name == W + "r" => "→",
            _ => "",
        }));
}
