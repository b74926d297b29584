namespace WorkflowOffice.Office.Profiles;

/// <summary>Several regulations over one another (requirements §2.2): one value per thing, by the rule of its kind. Pure.</summary>
/// <param name="profiles">Those in force; the law is always among them.</param>
/// <param name="primaryId">The regulation chosen where values cannot be mixed; null: none chosen.</param>
/// <param name="set">Values the office has set itself, by key; they take the place of the regulation's own number.</param>
internal sealed class ProfileStack(IReadOnlyList<Profile> profiles, string? primaryId = null, IReadOnlyDictionary<string, decimal>? set = null)
{
    public IReadOnlyList<Profile> Profiles { get; } = profiles;

    /// <summary>Everything that some regulation in force says something about, by key.</summary>
    public IReadOnlyList<MergedParameter> Merge() =>
        [.. Profiles.SelectMany(profile => profile.Parameters.Select(parameter => (profile, parameter: Own(parameter))))
            .GroupBy(pair => pair.parameter.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => MergeOne([.. group]))];

    /// <summary>The same, with what cannot be mixed taken from this regulation.</summary>
    /// <exception cref="OfficeException">X-CFG-09: it is not in force here.</exception>
    public ProfileStack Choosing(string id) => Profiles.Any(profile => profile.Id == id)
        ? new ProfileStack(Profiles, id, set)
        : throw new OfficeException(RefusalKind.RuleBroken, "X-CFG-09", $"《{ShippedProfiles.Get(id).Name}》在该科室没有启用，不能作为依据。请改选已启用的制度，或者先在制度配置中启用。");

    public MergedParameter? Find(string key) => Merge().FirstOrDefault(parameter => parameter.Key == key);

    /// <summary>W-CFG-02: all that is in force beside the law are drafts, so that what the office does rests on no regulation in force.</summary>
    public IReadOnlyList<Profile> Drafts => [.. Profiles.Where(profile => profile.Status == LegalStatus.Draft)];

    private ProfileParameter Own(ProfileParameter parameter) =>
        parameter.Rule == MergeRule.Gates && set is not null && set.TryGetValue(parameter.Key, out var value) ? parameter with { Value = value } : parameter;

    private MergedParameter MergeOne(IReadOnlyList<(Profile Profile, ProfileParameter Parameter)> said)
    {
        var first = said[0].Parameter;
        if (said.FirstOrDefault(pair => pair.Parameter.Rule != first.Rule) is { Profile: { } odd })
            throw new InvalidOperationException($"Profile {odd.Id} gives {first.Key} another merge rule.");
        return first.Rule switch
        {
            MergeRule.Gates => Result(said, holds: _ => true, said.Count == 1 ? first : null),
            MergeRule.DutyPeriod => Best(said, Shortest),
            MergeRule.RightPeriod => Best(said, Longest),
            MergeRule.Frequency => Best(said, Longest),
            MergeRule.Catalogue => Result(said, _ => true, null),
            _ => Choose(said),
        };
    }

    private static MergedParameter Best(
        IReadOnlyList<(Profile Profile, ProfileParameter Parameter)> said, Func<IEnumerable<ProfileParameter>, ProfileParameter?> best)
    {
        var chosen = best(said.Select(pair => pair.Parameter).Where(parameter => parameter.Value is not null));
        return Result(said, pair => chosen is not null && Weight(pair.Parameter) == Weight(chosen), chosen);
    }

    private MergedParameter Choose(IReadOnlyList<(Profile Profile, ProfileParameter Parameter)> said)
    {
        var chosen = said.Count == 1 ? said[0] : said.FirstOrDefault(pair => pair.Profile.Id == primaryId);
        if (chosen.Profile is not null)
            return Result([.. said], pair => pair.Profile.Id == chosen.Profile.Id, chosen.Parameter);
        var merged = Result(said, _ => false, null);
        return merged with
        {
            Entries = [],
            Conflict = $"{string.Join("、", said.Select(pair => pair.Profile.Name))}都有规定，不能混用。请指定其中一份为主配置档。",
        };
    }

    private static MergedParameter Result(
        IReadOnlyList<(Profile Profile, ProfileParameter Parameter)> said, Func<(Profile Profile, ProfileParameter Parameter), bool> holds, ProfileParameter? value)
    {
        var sources = said.Select(pair => new SourcedValue(
            pair.Profile.Id, pair.Profile.Name, pair.Parameter.Value, pair.Parameter.Unit, pair.Parameter.Article, pair.Parameter.Quote, pair.Parameter.IsSupplemented,
            holds(pair)));
        var entries = said.Where(holds).SelectMany(pair => (pair.Parameter.Entries ?? []).Select(entry => (entry, pair.Profile.Id)))
            .GroupBy(pair => pair.entry, StringComparer.Ordinal).Select(group => new SourcedEntry(group.Key, [.. group.Select(pair => pair.Id).Distinct()]));
        var first = said[0].Parameter;
        return new MergedParameter(first.Key, first.Name, first.Rule, value?.Value, value?.Unit ?? first.Unit, [.. sources], [.. entries], null);
    }

    private static ProfileParameter? Shortest(IEnumerable<ProfileParameter> parameters) => parameters.MinBy(Weight);

    private static ProfileParameter? Longest(IEnumerable<ProfileParameter> parameters) => parameters.MaxBy(Weight);

    /// <summary>About how many natural days, to compare periods in different units: five working days take a week, a month thirty days.</summary>
    private static decimal Weight(ProfileParameter parameter) => (parameter.Value ?? 0) * parameter.Unit switch
    {
        PeriodMeasure.WorkingDay => 7m / 5m,
        PeriodMeasure.Month => 30m,
        _ => 1m,
    };
}
