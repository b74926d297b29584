using System.Xml.Linq;

namespace WorkflowOffice.Word.Packaging;

/// <summary><c>[Content_Types].xml</c>: which part is what.</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";
    public const string MainDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string MainTemplate = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    private const string WordPrefix = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> overrides = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes(XDocument document)
    {
        foreach (var element in document.Root!.Elements())
        {
            var type = (string?)element.Attribute("ContentType") ?? "";
            if (element.Name == Ns + "Default" && (string?)element.Attribute("Extension") is { } extension)
                defaults[extension] = type;
            else if (element.Name == Ns + "Override" && (string?)element.Attribute("PartName") is { } name)
                overrides[name.TrimStart('/')] = type;
        }
    }

    public static ContentTypes Read(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        foreach (var (name, content) in parts)
        {
            if (name == PartName)
                return new ContentTypes(SafeXml.Load(content, name));
        }

        throw new UnsafeTemplateException("X-TPL-02", "文件是压缩包，但不是 Word 文档（缺少 [Content_Types].xml）。");
    }

    public string Of(string part)
    {
        if (overrides.TryGetValue(part, out var type))
            return type;
        var dot = part.LastIndexOf('.');
        return dot >= 0 && defaults.TryGetValue(part[(dot + 1)..], out type) ? type : "";
    }

    public bool HasDefault(string extension) => defaults.ContainsKey(extension);

    /// <summary>Parts with running text, where placeholders are looked for.</summary>
    public static bool IsText(string type) =>
        type is MainDocument or MainTemplate
        || (type.StartsWith(WordPrefix, StringComparison.Ordinal)
            && type[WordPrefix.Length..] is "header+xml" or "footer+xml" or "footnotes+xml" or "endnotes+xml");
}
