using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Documents;

/// <summary>Bytes under their SHA-256: stored once, never changed.</summary>
internal sealed class FileStore(OfficeDbContext database)
{
    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal async Task<string> PutAsync(byte[] bytes, string contentType, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var sha256 = HashOf(bytes);
        await database.Database.ExecuteSqlAsync(
            $"insert into office.files (sha256, bytes, content_type, stored_at) values ({sha256}, {bytes}, {contentType}, {at}) on conflict do nothing",
            cancellationToken);
        return sha256;
    }

    /// <summary>The stored file, checked against its name: what is given out is what was stored.</summary>
    /// <exception cref="OfficeException">X-FIL-01: the bytes are no longer those of the hash.</exception>
    internal async Task<StoredFile?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        var file = await database.Files.AsNoTracking().SingleOrDefaultAsync(row => row.Sha256 == sha256, cancellationToken);
        if (file is not null && HashOf(file.Bytes) != file.Sha256)
        {
            throw new OfficeException(
                RefusalKind.Conflict, "X-FIL-01",
                $"文件与登记的校验值（SHA-256 {sha256[..12]}…）不符，可能已损坏或被改动，不予提供。请系统管理员从备份恢复，并报告审计管理员。");
        }

        return file;
    }
}
