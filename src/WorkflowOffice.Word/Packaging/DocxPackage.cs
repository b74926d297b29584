namespace WorkflowOffice.Word.Packaging;

/// <summary>The parts of a .docx, read with limits. Nothing outside the file is ever opened.</summary>
internal sealed class DocxPackage
{
    private DocxPackage(IReadOnlyList<KeyValuePair<string, byte[]>> parts, ContentTypes contentTypes)
    {
        Parts = parts;
        ContentTypes = contentTypes;
        byName = parts.ToDictionary(part => part.Key, part => part.Value, StringComparer.OrdinalIgnoreCase);
    }

    private readonly Dictionary<string, byte[]> byName;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Parts { get; }

    public ContentTypes ContentTypes { get; }

    /// <summary>Elements, texts and ends of all text parts together.</summary>
    public int XmlNodes { get; private set; }

    public byte[]? Find(string name) => byName.GetValueOrDefault(name);

    /// <exception cref="UnsafeTemplateException">The file is no acceptable .docx.</exception>
    public static DocxPackage Read(byte[] file)
    {
        RefuseWhatIsNoZip(file);
        try
        {
            var parts = ReadEntries(file);
            var nodes = 0;
            foreach (var (name, content) in parts.Where(part => IsXml(part.Key)))
                nodes = SafeXml.Check(content, name, nodes);
            var contentTypes = ContentTypes.Read(parts);
            var package = new DocxPackage(parts, contentTypes);
            foreach (var (name, content) in parts.Where(part => !IsXml(part.Key) && contentTypes.Of(part.Key).EndsWith("xml", StringComparison.Ordinal)))
                nodes = SafeXml.Check(content, name, nodes);
            package.XmlNodes = nodes;
            ForbiddenContent.Refuse(package);
            return package;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentOutOfRangeException)
        {
            throw new UnsafeTemplateException("X-TPL-02", "文件已损坏，无法解压。请用 Word 重新打开并另存为 .docx 后再上传。", inner: broken);
        }
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void RefuseWhatIsNoZip(byte[] file)
    {
        if (file.Length > PackageLimits.FileBytes)
        {
            throw new UnsafeTemplateException(
                "X-TPL-01", $"文件有 {file.Length / 1024 / 1024} MB，超过上限 {PackageLimits.FileBytes / 1024 / 1024} MB。请压缩其中的图片后再上传。");
        }

        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnsafeTemplateException("X-TPL-02", "文件是加密文档或旧版 .doc。请取消密码，并另存为“Word 文档(*.docx)”。");
        if (!file.AsSpan().StartsWith("PK"u8))
            throw new UnsafeTemplateException("X-TPL-02", "文件不是 Word 文档（.docx）。");
    }

    internal static UnsafeTemplateException TooManyEntries(int entries) =>
        new("X-TPL-01", $"文件内有 {entries} 个部件，超过上限 {PackageLimits.Entries} 个，不是正常的 Word 文档。");

    private static List<KeyValuePair<string, byte[]>> ReadEntries(byte[] file)
    {
        var entries = ZipDirectory.Read(file);
        var parts = new List<KeyValuePair<string, byte[]>>(entries.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in entries)
        {
            if (entry.Name.EndsWith('/') && entry.Length == 0)
                continue;
            RefuseName(entry.Name, names);
            var content = ZipDirectory.Unpack(file, entry, Allowed(entry, PackageLimits.TotalBytes - total)) ?? throw TooMuch(entry);
            total += content.Length;
            parts.Add(new(entry.Name, content));
        }

        return parts;
    }

    private static void RefuseName(string name, HashSet<string> names)
    {
        var bad = name.Length is 0 or > PackageLimits.EntryNameLength || name.StartsWith('/') || name.Contains('\\')
            || name.Split('/').Any(segment => segment is "" or "." or "..") || name.Any(char.IsControl);
        if (bad)
            throw new UnsafeTemplateException("X-TPL-02", "文件内有名称异常的部件，不是正常的 Word 文档。");
        if (!names.Add(name))
            throw new UnsafeTemplateException("X-TPL-02", $"文件内的部件 {name} 出现了两次，不是正常的 Word 文档。");
    }

    /// <summary>Small parts may be compressed as well as they like, large ones not.</summary>
    private static long Allowed(ZipEntry entry, long left) => Math.Min(
        Math.Min(left, PackageLimits.PartBytes), Math.Max(PackageLimits.RatioFreeBytes, (long)entry.CompressedLength * PackageLimits.Ratio));

    private static UnsafeTemplateException TooMuch(ZipEntry entry) =>
        new("X-TPL-01", $"部件 {entry.Name} 解压后过大，疑似压缩炸弹，已拒绝。");
}
