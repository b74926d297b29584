using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Draws the ids of an instance: the same instance at the same point draws the same id, another instance never does.</summary>
internal static class InstanceIds
{
    /// <summary>32 hex digits.</summary>
    public static string Draw(string instanceId, long number)
    {
        Span<byte> hash = stackalloc byte[32];
        Span<byte> source = stackalloc byte[Encoding.UTF8.GetMaxByteCount(Math.Min(instanceId.Length, 256)) + 8];
        var written = Encoding.UTF8.GetBytes(instanceId.AsSpan(0, Math.Min(instanceId.Length, 256)), source);
        BinaryPrimitives.WriteInt64BigEndian(source[written..], number);
        SHA256.HashData(source[..(written + 8)], hash);
        return Convert.ToHexStringLower(hash[..16]);
    }
}
