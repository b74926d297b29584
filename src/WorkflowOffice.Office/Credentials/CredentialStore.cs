using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Credentials;

/// <summary>Who holds what on a day.</summary>
internal sealed class CredentialStore(OfficeDbContext database)
{
    /// <summary>The kinds that count on that day.</summary>
    internal async Task<IReadOnlyList<CredentialKind>> OfAsync(Guid personId, DateOnly day, CancellationToken cancellationToken) =>
        [.. (await database.Credentials.AsNoTracking().Where(row => row.PersonId == personId).ToListAsync(cancellationToken))
            .Where(row => row.CountsOn(day)).Select(row => row.Kind).Distinct().Order()];
}
