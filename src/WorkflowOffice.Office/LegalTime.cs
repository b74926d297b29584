using System.Globalization;

namespace WorkflowOffice.Office;

/// <summary>Instants are stored in UTC; days and hours of the law are Beijing's (design §6).</summary>
public static class LegalTime
{
    /// <summary>The day of an instant in Beijing.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => Deadlines.LegalTime.DateOf(instant);

    /// <summary>The instant at which a legal day reaches an hour; hour 0 is its first moment.</summary>
    public static DateTimeOffset At(DateOnly date, int hour = 0) =>
        Deadlines.LegalTime.EndOf(date.AddDays(-1)).AddHours(hour).ToUniversalTime();

    /// <summary>2026年3月2日 09:05.</summary>
    public static string Format(DateTimeOffset instant) =>
        Deadlines.LegalTime.Local(instant).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026年3月2日, the form of official documents (GB/T 9704: no leading zeros).</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>2026-03-02, the form in which facts of a case and expressions carry dates.</summary>
    public static string ToIso(this DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
