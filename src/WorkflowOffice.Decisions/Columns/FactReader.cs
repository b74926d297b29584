using System.Globalization;
using System.Text.Json;

namespace WorkflowOffice.Decisions;

/// <summary>Reads the JSON of a case into the values that conditions compare: bool, decimal, DateOnly, string, set of codes, or null.</summary>
internal static class FactReader
{
    public static bool TryRead(Column column, JsonElement json, out object? value)
    {
        // Nothing chosen is an answer, not a missing one.
        value = column.Type == ColumnType.Choices ? new SortedSet<string>() : null;
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined || (json.ValueKind == JsonValueKind.String && json.GetString()!.Length == 0))
            return true;
        value = column.Type switch
        {
            ColumnType.Flag => json.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null },
            ColumnType.Number => Number(column, json),
            ColumnType.Date => json.ValueKind == JsonValueKind.String
                && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            ColumnType.Choice => json.ValueKind == JsonValueKind.String ? Code(column, json.GetString()!) : null,
            ColumnType.Choices => Codes(column, json),
            _ => json.ValueKind == JsonValueKind.String ? json.GetString() : null,
        };
        return value is not null;
    }

    private static decimal? Number(Column column, JsonElement json)
    {
        // A form sends money as text so that no digit is lost on the way.
        decimal number;
        var read = json.ValueKind == JsonValueKind.Number
            ? json.TryGetDecimal(out number)
            : decimal.TryParse(json.ValueKind == JsonValueKind.String ? json.GetString() : null, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        return read && IsPossible(column, number) ? number : null;
    }

    internal static bool IsPossible(Column column, decimal number) =>
        decimal.Round(number, column.Decimals) == number && number >= (column.Minimum ?? decimal.MinValue) && number <= (column.Maximum ?? decimal.MaxValue);

    private static string? Code(Column column, string code) => column.Choices!.Any(choice => choice.Code == code) ? code : null;

    private static SortedSet<string>? Codes(Column column, JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return null;
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in json.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || Code(column, item.GetString()!) is not { } code)
                return null;
            codes.Add(code);
        }

        return codes;
    }
}
