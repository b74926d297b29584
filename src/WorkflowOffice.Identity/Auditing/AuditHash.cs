using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WorkflowOffice.Identity.Auditing;

/// <summary>SHA-256 over every field of a row but the sequence; each field with its length, so that no text can move into its neighbour.</summary>
internal static class AuditHash
{
    public static byte[] Of(AuditRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in Fields(row))
            Append(hash, field);
        return hash.GetHashAndReset();
    }

    private static string?[] Fields(AuditRow row) =>
    [
        "1", row.Id.ToString(), row.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        row.ActorKind.ToString(), row.ActorId, row.ActorLogin, row.ActorName, row.ActorRule, row.Action, row.SubjectType, row.SubjectId,
        row.CaseId, row.ProcessId, row.Summary, row.Reason, row.Evidence, row.RequestId, row.Before, row.After,
    ];

    private static void Append(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        var bytes = field is null ? null : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
        hash.AppendData(length);
        if (bytes is not null)
            hash.AppendData(bytes);
    }
}
