namespace WorkflowOffice.Office.Profiles;

/// <summary>A name that an office bore for a time: documents carry the name of their day, citations keep the old one (C-31).</summary>
/// <param name="Agency">Which office, whatever it is called.</param>
/// <param name="ValidFrom">Null: since its foundation.</param>
/// <param name="ValidTo">Last day; null: until now.</param>
public sealed record AgencyName(string Agency, string Name, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <summary>The name on a day; null where the list has none.</summary>
    public static string? On(IEnumerable<AgencyName> names, string agency, DateOnly day) =>
        names.FirstOrDefault(name => name.Agency == agency && (name.ValidFrom is null || name.ValidFrom <= day) && (name.ValidTo is null || day <= name.ValidTo))?.Name;
}
