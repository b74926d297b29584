using System.Globalization;

namespace WorkflowOffice.Office;

/// <summary>Instants are stored in UTC; days and hours of the law are those of Asia/Shanghai (design §6).</summary>
public static class LegalTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly DateOf(DateTimeOffset instant) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>The instant at which a legal day reaches an hour; hour 0 is its first moment.</summary>
    public static DateTimeOffset At(DateOnly date, int hour = 0)
    {
        var local = date.ToDateTime(new TimeOnly(hour, 0));
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>2026年3月2日 09:05.</summary>
    public static string Format(DateTimeOffset instant) =>
        TimeZoneInfo.ConvertTime(instant, Zone).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>2026年3月2日, the form of official documents (GB/T 9704: no leading zeros).</summary>
    public static string Format(DateOnly date) => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
