using System.Buffers;
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
        var content = new ArrayBufferWriter<byte>(1024);
        foreach (var field in Fields(row))
            Append(content, field);
        return SHA256.HashData(content.WrittenSpan);
    }

    private static string?[] Fields(AuditRow row) =>
    [
        "1", row.Id.ToString(), row.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        row.ActorKind.ToString(), row.ActorId, row.ActorLogin, row.ActorName, row.ActorRule, row.Action, row.SubjectType, row.SubjectId,
        row.CaseId, row.ProcessId, row.Summary, row.Reason, row.Evidence, row.RequestId, row.Before, row.After,
    ];

    private static void Append(ArrayBufferWriter<byte> content, string? field)
    {
        var length = field is null ? -1 : Encoding.UTF8.GetByteCount(field);
        BinaryPrimitives.WriteInt32BigEndian(content.GetSpan(sizeof(int)), length);
        content.Advance(sizeof(int));
        if (field is { Length: > 0 })
            content.Advance(Encoding.UTF8.GetBytes(field, content.GetSpan(length)));
    }
}
