namespace WorkflowOffice.Office;

/// <summary>Ids (UUID version 7) that rise also among those of one instant, so that a history keeps its order (RFC 9562 §6.2, counter in rand_a).</summary>
internal static class RisingId
{
    private const int CounterBits = 12;
    private static int last;

    internal static Guid At(DateTimeOffset instant)
    {
        var counter = Interlocked.Increment(ref last) & ((1 << CounterBits) - 1);
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(instant).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (counter >> 8));
        bytes[7] = (byte)counter;
        return new Guid(bytes, bigEndian: true);
    }
}
