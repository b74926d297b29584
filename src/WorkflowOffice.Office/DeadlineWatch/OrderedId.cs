namespace WorkflowOffice.Office.DeadlineWatch;

/// <summary>Ids (UUID version 7) of rows that one burst writes at one instant and that are read back in the order in which they were made.</summary>
internal static class OrderedId
{
    private static int last = Random.Shared.Next();

    /// <summary>48 bits of the instant, then a counter of this process in 26 bits, then random bits.</summary>
    internal static Guid At(DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(now).TryWriteBytes(bytes, bigEndian: true, out _);
        var counter = (uint)Interlocked.Increment(ref last);
        bytes[6] = (byte)(0x70 | (counter >> 22 & 0x0F));
        bytes[7] = (byte)(counter >> 14);
        bytes[8] = (byte)(0x80 | (counter >> 8 & 0x3F));
        bytes[9] = (byte)counter;
        return new Guid(bytes, bigEndian: true);
    }
}
