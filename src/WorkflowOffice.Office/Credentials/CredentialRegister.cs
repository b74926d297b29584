using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Credentials;

/// <summary>Who may be assigned to enforcement (SM-16: only the holder of a valid credential).</summary>
internal sealed class CredentialRegister(OfficeDbContext database)
{
    internal const string Enforcement = "行政执法证";

    /// <summary>Why this person cannot be assigned to enforcement on that day; null: can.</summary>
    internal async Task<string?> WhyNotAsync(Guid personId, DateOnly on, CancellationToken cancellationToken)
    {
        var held = await OfAsync(personId, cancellationToken);
        return held.Count == 0 ? "没有登记行政执法证"
            : held.Any(credential => credential.IsGood(on)) ? null
            : string.Join('；', held.Select(credential => credential.Describe(on)));
    }

    /// <summary>The number of the credential that is valid on that day.</summary>
    internal async Task<string?> NumberAsync(Guid personId, DateOnly on, CancellationToken cancellationToken) =>
        (await OfAsync(personId, cancellationToken)).FirstOrDefault(credential => credential.IsGood(on))?.No;

    /// <summary>The person's enforcement credentials, tracked.</summary>
    internal Task<List<Credential>> OfAsync(Guid personId, CancellationToken cancellationToken) =>
        database.Credentials.Where(row => row.PersonId == personId && row.Kind == Enforcement).OrderBy(row => row.ValidFrom).ThenBy(row => row.Id).ToListAsync(cancellationToken);
}
