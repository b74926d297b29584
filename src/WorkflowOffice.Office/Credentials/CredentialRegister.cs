using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Credentials;

/// <summary>Who may be assigned to enforcement (SM-16: only the holder of a valid credential).</summary>
internal sealed class CredentialRegister(OfficeDbContext database)
{
    internal const string Enforcement = "行政执法证";
    internal const string Supervision = "执法监督证";

    /// <summary>Whoever begins to review must have passed the examination (处罚法 58 二款, X-LRV-04).</summary>
    internal const string LegalProfession = "法律职业资格证";

    /// <summary>Who already reviewed when that rule began (2021-07-15) may go on.</summary>
    internal const string ReviewerBefore2021 = "法制审核从业证明";

    /// <summary>Why this person cannot be assigned to enforcement on that day; null: can.</summary>
    internal async Task<string?> WhyNotAsync(Guid personId, DateOnly on, CancellationToken cancellationToken)
    {
        var held = await OfAsync(personId, cancellationToken);
        return held.Count == 0 ? "没有登记行政执法证"
            : held.Any(credential => credential.IsGood(on)) ? null
            : string.Join('；', held.Select(credential => credential.Describe(on)));
    }

    /// <summary>The kinds of which the person holds a good one on that day.</summary>
    internal async Task<IReadOnlyList<string>> KindsOfAsync(Guid personId, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await database.Credentials.AsNoTracking().Where(row => row.PersonId == personId).ToListAsync(cancellationToken))
            .Where(row => row.IsGood(on)).Select(row => row.Kind).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The number of the credential that is valid on that day.</summary>
    internal async Task<string?> NumberAsync(Guid personId, DateOnly on, CancellationToken cancellationToken) =>
        (await OfAsync(personId, cancellationToken)).FirstOrDefault(credential => credential.IsGood(on))?.No;

    /// <summary>The person's enforcement credentials, tracked.</summary>
    internal Task<List<Credential>> OfAsync(Guid personId, CancellationToken cancellationToken) =>
        database.Credentials.Where(row => row.PersonId == personId && row.Kind == Enforcement).OrderBy(row => row.ValidFrom).ThenBy(row => row.Id).ToListAsync(cancellationToken);
}
