using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Credentials;

/// <summary>Who may be assigned to enforcement (SM-16: only the holder of a valid credential).</summary>
internal sealed class CredentialRegister(OfficeDbContext database)
{
    internal const string Enforcement = "行政执法证";

    /// <summary>Why this person cannot be assigned to enforcement on that day; null: can.</summary>
    internal Task<string?> WhyNotAsync(Guid personId, DateOnly on, CancellationToken cancellationToken) => WhyNotAsync(Enforcement, personId, on, cancellationToken);

    /// <summary>Why this person holds no good credential of that kind on that day; null: does.</summary>
    internal async Task<string?> WhyNotAsync(string kind, Guid personId, DateOnly on, CancellationToken cancellationToken)
    {
        var held = await OfKind(kind, personId).ToListAsync(cancellationToken);
        return held.Count == 0 ? $"没有登记{kind}"
            : held.Any(credential => credential.IsGood(on)) ? null
            : string.Join('；', held.Select(credential => credential.Describe(on)));
    }

    /// <summary>The number of the credential that is valid on that day.</summary>
    internal async Task<string?> NumberAsync(Guid personId, DateOnly on, CancellationToken cancellationToken) =>
        (await OfAsync(personId, cancellationToken)).FirstOrDefault(credential => credential.IsGood(on))?.No;

    /// <summary>The person's enforcement credentials, tracked.</summary>
    internal Task<List<Credential>> OfAsync(Guid personId, CancellationToken cancellationToken) =>
        OfKind(Enforcement, personId).ToListAsync(cancellationToken);

    private IQueryable<Credential> OfKind(string kind, Guid personId) =>
        database.Credentials.Where(row => row.PersonId == personId && row.Kind == kind).OrderBy(row => row.ValidFrom).ThenBy(row => row.Id);
}
