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

    internal async Task<StoredFile?> FindAsync(string sha256, CancellationToken cancellationToken) =>
        await database.Files.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == sha256, cancellationToken);
}
