namespace WorkflowOffice.Word.Packaging;

/// <summary>The checksum of ZIP (ISO 3309, reflected polynomial EDB88320), eight bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        while (data.Length >= 8)
        {
            var low = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(data) ^ crc;
            var high = System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = Tables[0x700 + (low & 0xFF)] ^ Tables[0x600 + ((low >> 8) & 0xFF)]
                ^ Tables[0x500 + ((low >> 16) & 0xFF)] ^ Tables[0x400 + (low >> 24)]
                ^ Tables[0x300 + (high & 0xFF)] ^ Tables[0x200 + ((high >> 8) & 0xFF)]
                ^ Tables[0x100 + ((high >> 16) & 0xFF)] ^ Tables[high >> 24];
            data = data[8..];
        }

        foreach (var value in data)
            crc = Tables[(crc ^ value) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
            tables[i] = tables[tables[i - 256] & 0xFF] ^ (tables[i - 256] >> 8);
        return tables;
    }
}
