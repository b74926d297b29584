using System.Xml;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Packaging;

/// <summary>Reads XML without DTD, without external entities and with a limit for nesting and size.</summary>
internal static class SafeXml
{
    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.PartBytes,
        IgnoreProcessingInstructions = true,
        IgnoreComments = true,
    };

    /// <summary>Parts must have passed <see cref="Check"/> before.</summary>
    public static XDocument Load(byte[] content, string part)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException broken)
        {
            throw Refused(part, broken);
        }
    }

    /// <summary>Every XML part is read once, also those the engine never looks into: Word and LibreOffice will.</summary>
    /// <param name="nodes">How many the parts before it had.</param>
    /// <returns>How many they and this one have.</returns>
    public static int Check(byte[] content, string part, int nodes)
    {
        if (content.Length > PackageLimits.XmlBytes)
            throw new UnsafeTemplateException("X-TPL-01", $"部件 {part} 超过 {PackageLimits.XmlBytes / 1024 / 1024} MB，不是正常的 Word 文档。");
        try
        {
            return RefuseMass(content, part, nodes);
        }
        catch (XmlException broken)
        {
            throw Refused(part, broken);
        }
    }

    private static UnsafeTemplateException Refused(string part, XmlException broken)
    {
        var message = broken.Message.Contains("DTD", StringComparison.Ordinal)
            ? $"部件 {part} 含有 DTD 声明（可能引用外部文件），已拒绝。"
            : $"部件 {part} 的 XML 不完整或有误（第 {broken.LineNumber} 行），请用 Word 重新打开并另存后再上传。";
        return new UnsafeTemplateException("X-TPL-03", message, inner: broken);
    }

    /// <summary>Everything after this walks trees; a tree of 10^5 levels would end the process, not just the request.</summary>
    private static int RefuseMass(byte[] content, string part, int nodes)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > PackageLimits.XmlDepth)
                throw new UnsafeTemplateException("X-TPL-01", $"部件 {part} 的嵌套超过 {PackageLimits.XmlDepth} 层，已拒绝。");
            if (++nodes > PackageLimits.XmlNodes || reader.AttributeCount > PackageLimits.XmlAttributes)
                throw new UnsafeTemplateException("X-TPL-01", $"部件 {part} 的内容过多，已拒绝。");
        }

        return nodes;
    }
}
