using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace WorkflowOffice.Word.Packaging;

/// <summary>One entry as the directory at the end of the file names it.</summary>
/// <param name="Length">What the directory says it unpacks to; <see cref="ZipDirectory.Unpack"/> sees whether that is true.</param>
internal sealed record ZipEntry(string Name, int Method, uint Crc, int CompressedLength, int Length, int DataStart);

/// <summary>
/// Reads a zip without trusting it. The framework's reader stops at the declared size of an entry, so a bomb that declares little passes as a
/// harmless file and goes off in Word; here an entry must unpack to exactly what is declared, and say the same in both its headers.
/// </summary>
internal static class ZipDirectory
{
    private const uint End = 0x06054B50, Directory = 0x02014B50, Local = 0x04034B50;
    private const int EndSize = 22, DirectorySize = 46, LocalSize = 30;
    private const int Stored = 0, Deflated = 8;
    private const int Encrypted = 1, Utf8 = 1 << 11;

    /// <exception cref="InvalidDataException">The directory is no directory.</exception>
    /// <exception cref="UnsafeTemplateException">More entries than a document has.</exception>
    internal static IReadOnlyList<ZipEntry> Read(byte[] file)
    {
        var end = FindEnd(file);
        var count = U16(file, end + 10);
        if (count > PackageLimits.Entries)
            throw DocxPackage.TooManyEntries(count);
        var entries = new List<ZipEntry>(count);
        var at = checked((int)U32(file, end + 16));
        while (at < end && entries.Count <= count)
        {
            Demand(at + DirectorySize <= end && U32(file, at) == Directory);
            entries.Add(ReadEntry(file, at));
            at += DirectorySize + U16(file, at + 28) + U16(file, at + 30) + U16(file, at + 32);
        }

        Demand(at == end && entries.Count == count);
        return entries;
    }

    /// <summary>The content, if it is exactly what the directory says; never more than <paramref name="allowed"/> bytes are unpacked.</summary>
    /// <returns>Null: it unpacks to more than is allowed.</returns>
    /// <exception cref="InvalidDataException">Size or checksum are not those of the directory.</exception>
    internal static byte[]? Unpack(byte[] file, ZipEntry entry, long allowed)
    {
        if (entry.Length > allowed)
            return null;
        var packed = new MemoryStream(file, entry.DataStart, entry.CompressedLength, writable: false);
        using var source = entry.Method == Stored ? (Stream)packed : new DeflateStream(packed, CompressionMode.Decompress);
        var content = new byte[entry.Length];
        var read = source.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (source.ReadByte() >= 0)
            return null; // it goes on: a bomb that declares little
        Demand(read == content.Length && Crc32.Of(content) == entry.Crc);
        return content;
    }

    private static ZipEntry ReadEntry(byte[] file, int at)
    {
        var (flags, method) = (U16(file, at + 8), U16(file, at + 10));
        var (nameLength, local) = (U16(file, at + 28), checked((int)U32(file, at + 42)));
        Demand((flags & Encrypted) == 0 && method is Stored or Deflated && at + DirectorySize + nameLength <= file.Length);
        Demand(local + LocalSize + nameLength <= file.Length && U32(file, local) == Local && U16(file, local + 26) == nameLength);
        var name = file.AsSpan(at + DirectorySize, nameLength);
        Demand(name.SequenceEqual(file.AsSpan(local + LocalSize, nameLength)) && U16(file, local + 8) == method);
        var compressed = checked((int)U32(file, at + 20));
        var data = local + LocalSize + nameLength + U16(file, local + 28);
        Demand(data + (long)compressed <= file.Length);
        return new ZipEntry(((flags & Utf8) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(name), method, U32(file, at + 16), compressed, checked((int)U32(file, at + 24)), data);
    }

    /// <summary>The last record of the file; a comment may follow it.</summary>
    private static int FindEnd(byte[] file)
    {
        for (var at = file.Length - EndSize; at >= Math.Max(0, file.Length - EndSize - ushort.MaxValue); at--)
        {
            if (U32(file, at) == End && at + EndSize + U16(file, at + 20) == file.Length)
                return at;
        }

        throw new UnsafeTemplateException("X-TPL-02", "文件不完整（缺少压缩包目录），可能没有上传完。请重新上传。");
    }

    private static void Demand(bool holds)
    {
        if (!holds)
            throw new InvalidDataException("not a sound zip");
    }

    private static int U16(byte[] file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private static uint U32(byte[] file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
}
