using System.Buffers.Binary;
using System.Text;

namespace WorkflowOffice.Word.Packaging;

/// <summary>Writes a ZIP file whose bytes depend on the parts alone: no clock, no operating system, no user in it.</summary>
internal static class DeterministicZip
{
    /// <summary>1980-01-01 00:00, the first date ZIP knows.</summary>
    private const uint FixedTimestamp = 0x0021_0000;
    private const ushort VersionNeeded = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Deflated = 8;

    public static byte[] Write(IReadOnlyList<ZipPart> parts)
    {
        var names = parts.Select(part => Encoding.UTF8.GetBytes(part.Name)).ToList();
        var length = 22 + parts.Zip(names, (part, name) => 30L + 46 + (2 * name.Length) + part.Compressed.Length).Sum();
        var file = new byte[checked((int)length)];
        var offsets = new int[parts.Count];
        var at = 0;

        for (var i = 0; i < parts.Count; i++)
        {
            offsets[i] = at;
            Put(file, ref at, 0x04034b50u);
            PutCommon(file, ref at, parts[i], names[i].Length);
            PutBytes(file, ref at, names[i]);
            PutBytes(file, ref at, parts[i].Compressed);
        }

        var directory = at;
        for (var i = 0; i < parts.Count; i++)
        {
            Put(file, ref at, 0x02014b50u);
            Put(file, ref at, VersionNeeded);
            PutCommon(file, ref at, parts[i], names[i].Length);
            at += 10; // comment length, disk, internal and external attributes: all zero
            Put(file, ref at, (uint)offsets[i]);
            PutBytes(file, ref at, names[i]);
        }

        var directoryLength = at - directory;
        Put(file, ref at, 0x06054b50u);
        at += 4; // this disk, disk of the directory
        Put(file, ref at, (ushort)parts.Count);
        Put(file, ref at, (ushort)parts.Count);
        Put(file, ref at, (uint)directoryLength);
        Put(file, ref at, (uint)directory);
        return file;
    }

    private static void PutCommon(byte[] file, ref int at, ZipPart part, int nameLength)
    {
        Put(file, ref at, VersionNeeded);
        Put(file, ref at, Utf8Names);
        Put(file, ref at, Deflated);
        Put(file, ref at, FixedTimestamp);
        Put(file, ref at, part.Crc);
        Put(file, ref at, (uint)part.Compressed.Length);
        Put(file, ref at, (uint)part.Length);
        Put(file, ref at, (ushort)nameLength);
        Put(file, ref at, (ushort)0);
    }

    private static void Put(byte[] file, ref int at, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        at += 2;
    }

    private static void Put(byte[] file, ref int at, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        at += 4;
    }

    private static void PutBytes(byte[] file, ref int at, byte[] bytes)
    {
        bytes.CopyTo(file, at);
        at += bytes.Length;
    }
}
