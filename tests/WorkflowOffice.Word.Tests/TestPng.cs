using System.Buffers.Binary;
using System.IO.Compression;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Tests;

/// <summary>Small PNGs on a clear background.</summary>
internal static class TestPng
{
    /// <summary>A red ring that touches all four edges: a seal.</summary>
    public static byte[] Ring(int size) => Make(size, size, (x, y) =>
    {
        var distance = Math.Sqrt(Math.Pow(x + 0.5 - (size / 2.0), 2) + Math.Pow(y + 0.5 - (size / 2.0), 2)) / (size / 2.0);
        return distance is <= 1 and > 0.94;
    });

    /// <summary>A red bar: a signature.</summary>
    public static byte[] Bar(int width, int height) => Make(width, height, (_, _) => true);

    private static byte[] Make(int width, int height, Func<int, int, bool> isRed)
    {
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0);
                for (var x = 0; x < width; x++)
                    zlib.Write(isRed(x, y) ? [255, 0, 0, 255] : [0, 0, 0, 0]);
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 6);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, rows.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        byte[] body = [.. name, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), Crc32.Of(body));
        return chunk;
    }
}
