using System.Buffers.Binary;

namespace WorkflowOffice.Word.Rendering;

/// <summary>A PNG or JPEG whose header was read; anything else is refused.</summary>
internal sealed record Picture(byte[] Bytes, string Extension, int Width, int Height)
{
    private const int MostBytes = 5 * 1024 * 1024;
    private const int MostPixels = 20_000;

    public string ContentType => Extension == "png" ? "image/png" : "image/jpeg";

    /// <summary>Null when the bytes are no usable picture.</summary>
    public static Picture? Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
            return null;
        var picture = ReadPng(bytes) ?? ReadJpeg(bytes);
        return picture is { Width: > 0 and <= MostPixels, Height: > 0 and <= MostPixels } ? picture : null;
    }

    private static Picture? ReadPng(byte[] bytes)
    {
        ReadOnlySpan<byte> signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        if (bytes.Length < 33 || !bytes.AsSpan().StartsWith(signature) || !bytes.AsSpan(12, 4).SequenceEqual("IHDR"u8))
            return null;
        return new Picture(bytes, "png", BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }

    private static Picture? ReadJpeg(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || bytes[1] != 0xD8)
            return null;
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new Picture(bytes, "jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7)),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 5)));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
        }

        return null;
    }
}
