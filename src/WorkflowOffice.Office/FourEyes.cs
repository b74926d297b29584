namespace WorkflowOffice.Office;

/// <summary>
/// Two people (两人办理): whoever had a hand in a version does not publish it. The one rule for workflows, Word templates, the holiday calendar,
/// decision tables, catalogues and registers, the watch scheme, profiles and parameters; each says in its own words, with its own code, what it refuses.
/// </summary>
internal static class FourEyes
{
    /// <param name="hands">Everybody who made, changed or submitted the version; null: nobody, or the software itself.</param>
    internal static bool Exclude(Guid publisherId, params IEnumerable<Guid?> hands) => hands.Contains(publisherId);

    /// <summary>Throws what <paramref name="refusal"/> says.</summary>
    internal static void Ensure(Guid publisherId, IEnumerable<Guid?> hands, Func<Exception> refusal)
    {
        if (Exclude(publisherId, hands))
            throw refusal();
    }
}
