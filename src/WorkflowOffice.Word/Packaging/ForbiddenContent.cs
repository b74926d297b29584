using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Packaging;

/// <summary>What a template of the office must not contain: programs, embedded files, anything that is fetched from elsewhere.</summary>
internal static partial class ForbiddenContent
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly (Regex Type, string What)[] ForbiddenTypes =
    [
        (Macros(), "宏（VBA 程序）"),
        (ActiveX(), "ActiveX 控件"),
        (Embedded(), "嵌入的对象或文件（OLE）"),
        (Foreign(), "嵌入的外来文档（altChunk）"),
        (WebExtension(), "Office 加载项"),
    ];

    public static void Refuse(DocxPackage package)
    {
        var main = 0;
        foreach (var (name, content) in package.Parts)
        {
            if (name == ContentTypes.PartName)
                continue;
            var type = package.ContentTypes.Of(name);
            RefuseType(name, type);
            if (type is ContentTypes.MainDocument or ContentTypes.MainTemplate)
                main++;
            if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                RefuseRelationships(name, SafeXml.Load(content, name));
        }

        if (main != 1)
        {
            throw new UnsafeTemplateException(
                "X-TPL-02", "文件不是 Word 文档，或不是标准的 .docx（例如“严格 Open XML”、含宏的 .docm）。请另存为“Word 文档(*.docx)”。");
        }
    }

    private static void RefuseType(string name, string type)
    {
        foreach (var (pattern, what) in ForbiddenTypes)
        {
            if (pattern.IsMatch(type) || pattern.IsMatch(name))
                throw new UnsafeTemplateException("X-TPL-04", $"模板中有{what}（{name}），不允许使用。请在 Word 中删除后再上传。");
        }

        if (!Allowed().IsMatch(type))
            throw new UnsafeTemplateException("X-TPL-04", $"模板中有不认识的部件 {name}（类型：{(type.Length == 0 ? "无" : type)}），不允许使用。");
    }

    private static void RefuseRelationships(string part, XDocument document)
    {
        foreach (var relationship in document.Root!.Elements(Relationships + "Relationship"))
        {
            var type = (string?)relationship.Attribute("Type") ?? "";
            var target = (string?)relationship.Attribute("Target") ?? "";
            if (type.EndsWith("/aFChunk", StringComparison.Ordinal) || type.EndsWith("/oleObject", StringComparison.Ordinal)
                || type.EndsWith("/vbaProject", StringComparison.Ordinal) || type.EndsWith("/attachedTemplate", StringComparison.Ordinal)
                || type.EndsWith("/subDocument", StringComparison.Ordinal) || type.EndsWith("/frame", StringComparison.Ordinal))
            {
                throw new UnsafeTemplateException("X-TPL-04", $"模板引用了不允许的内容（{type[(type.LastIndexOf('/') + 1)..]} → {target}），请在 Word 中删除后再上传。");
            }

            if (!string.Equals((string?)relationship.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
                continue;
            if (!type.EndsWith("/hyperlink", StringComparison.Ordinal) || !WebAddress().IsMatch(target))
            {
                throw new UnsafeTemplateException(
                    "X-TPL-05", $"模板引用了文件之外的内容（{part}：{target}），打开时会访问别处，不允许使用。请改为直接插入。");
            }
        }
    }

    /// <summary>Field codes that run or fetch something. <paramref name="instruction"/> is the whole code of one field.</summary>
    public static string? ForbiddenFieldCode(string instruction)
    {
        var match = FieldCode().Match(instruction);
        return match.Success ? match.Groups[1].Value.ToUpperInvariant() : null;
    }

    [GeneratedRegex("vbaProject|vbaData|macroEnabled|ms-word\\.keyMapCustomizations|attachedToolbars", RegexOptions.IgnoreCase)]
    private static partial Regex Macros();

    [GeneratedRegex("activeX|controlProperties", RegexOptions.IgnoreCase)]
    private static partial Regex ActiveX();

    [GeneratedRegex("oleObject|/embeddings/|officedocument\\.package", RegexOptions.IgnoreCase)]
    private static partial Regex Embedded();

    [GeneratedRegex("afchunk|^text/|message/|application/(rtf|xhtml\\+xml)|^application/msword", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex("webextension", RegexOptions.IgnoreCase)]
    private static partial Regex WebExtension();

    [GeneratedRegex(
        """
        ^(application/xml|image/(png|jpeg|jpg|gif|bmp|tiff|x-emf|x-wmf|emf|wmf)
        |application/vnd\.openxmlformats-package\.[a-z.+-]+
        |application/vnd\.openxmlformats-officedocument\.(wordprocessingml\.[a-zA-Z.+]+|theme\+xml|themeOverride\+xml|extended-properties\+xml|custom-properties\+xml|customXmlProperties\+xml|obfuscatedFont|drawingml\.[a-zA-Z.+]+)
        |application/vnd\.ms-word\.(commentsExtended|stylesWithEffects|people|commentsIds|commentsExtensible)\+xml
        |application/vnd\.openxmlformats-officedocument\.spreadsheetml\.printerSettings|application/x-fontdata|application/x-font-ttf)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"^(https?://|mailto:)", RegexOptions.IgnoreCase)]
    private static partial Regex WebAddress();

    [GeneratedRegex(
        @"^\s*(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|MACROBUTTON|DATABASE|RD|GOTOBUTTON|ADDIN|AUTOTEXT|PRINT|QUOTE\s.*DDE)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex FieldCode();
}
