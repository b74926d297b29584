using System.Text;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Compilation;

/// <summary>The parts that say how other parts belong together, as text, for pictures that come in with the data.</summary>
internal sealed class RelationshipParts(DocxPackage package)
{
    public string ContentTypesXml { get; } = TextOf(package.Find(ContentTypes.PartName)!);

    public bool Knows(string extension) => package.ContentTypes.HasDefault(extension);

    public static string NameFor(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public string? Find(string part) => package.Find(NameFor(part)) is { } content ? TextOf(content) : null;

    /// <summary>Without declaration and byte order mark: it is written as UTF-8 again, whatever it was.</summary>
    private static string TextOf(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text[end..];
    }

    /// <summary>A filled document may be used as a template again: its ids must not come a second time.</summary>
    public string FreeIdPrefix(string part)
    {
        var prefix = "rIdWo";
        var existing = Find(part) ?? "";
        while (existing.Contains($"\"{prefix}", StringComparison.Ordinal))
            prefix += "x";
        return prefix;
    }

    public string FreeMediaPrefix()
    {
        var prefix = "wo";
        while (package.Parts.Any(part => part.Key.StartsWith($"word/media/{prefix}", StringComparison.OrdinalIgnoreCase)))
            prefix += "x";
        return prefix;
    }
}
