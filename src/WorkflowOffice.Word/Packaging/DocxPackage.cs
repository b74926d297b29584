using System.IO.Compression;
using System.Text;

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

    public byte[]? Find(string name) => byName.GetValueOrDefault(name);

    /// <exception cref="UnsafeTemplateException">The file is no acceptable .docx.</exception>
    public static DocxPackage Read(byte[] file)
    {
        RefuseWhatIsNoZip(file);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            var parts = ReadEntries(archive);
            foreach (var (name, content) in parts.Where(part => IsXml(part.Key)))
                SafeXml.Check(content, name);
            var contentTypes = ContentTypes.Read(parts);
            var package = new DocxPackage(parts, contentTypes);
            foreach (var (name, content) in parts.Where(part => !IsXml(part.Key) && contentTypes.Of(part.Key).EndsWith("xml", StringComparison.Ordinal)))
                SafeXml.Check(content, name);
            ForbiddenContent.Refuse(package);
            return package;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException)
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
        RefuseTooManyEntries(file);
    }

    /// <summary>The number is at the end of the file; reading it there costs nothing, reading 10^5 entries does.</summary>
    private static void RefuseTooManyEntries(ReadOnlySpan<byte> file)
    {
        var end = file.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || end + 22 > file.Length)
            throw new UnsafeTemplateException("X-TPL-02", "文件不完整（缺少压缩包目录），可能没有上传完。请重新上传。");
        var entries = BitConverter.ToUInt16(file[(end + 10)..]);
        if (entries > PackageLimits.Entries)
            throw TooManyEntries(entries);
    }

    private static UnsafeTemplateException TooManyEntries(int entries) =>
        new("X-TPL-01", $"文件内有 {entries} 个部件，超过上限 {PackageLimits.Entries} 个，不是正常的 Word 文档。");

    private static List<KeyValuePair<string, byte[]>> ReadEntries(ZipArchive archive)
    {
        if (archive.Entries.Count > PackageLimits.Entries)
            throw TooManyEntries(archive.Entries.Count);

        var parts = new List<KeyValuePair<string, byte[]>>(archive.Entries.Count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith('/') && entry.Length == 0)
                continue;
            RefuseName(entry.FullName, names);
            var content = ReadEntry(entry, PackageLimits.TotalBytes - total);
            total += content.Length;
            parts.Add(new(entry.FullName, content));
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

    /// <summary>Trusts no declared size: counts what really comes out.</summary>
    private static byte[] ReadEntry(ZipArchiveEntry entry, long left)
    {
        var allowed = Math.Min(left, PackageLimits.PartBytes);
        if (entry.CompressedLength * PackageLimits.Ratio < long.MaxValue / 2)
            allowed = Math.Min(allowed, Math.Max(PackageLimits.RatioFreeBytes, entry.CompressedLength * PackageLimits.Ratio));
        if (entry.Length > allowed)
            throw TooMuch(entry);

        using var source = entry.Open();
        using var content = new MemoryStream((int)entry.Length);
        var buffer = new byte[32 * 1024];
        int read;
        while ((read = source.Read(buffer)) > 0)
        {
            if (content.Length + read > allowed)
                throw TooMuch(entry);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    private static UnsafeTemplateException TooMuch(ZipArchiveEntry entry) =>
        new("X-TPL-01", $"部件 {entry.FullName} 解压后过大，疑似压缩炸弹，已拒绝。");
}
