using System.IO.Compression;

namespace WorkflowOffice.Word.Packaging;

/// <summary>A part in the form in which it goes into a ZIP file; parts that never change are compressed once per template.</summary>
internal sealed record ZipPart(string Name, byte[] Compressed, uint Crc, int Length)
{
    public static ZipPart Compress(string name, ReadOnlySpan<byte> content)
    {
        using var buffer = new MemoryStream(content.Length / 4 + 64);
        using (var deflate = new DeflateStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return new ZipPart(name, buffer.ToArray(), Crc32.Of(content), content.Length);
    }
}
