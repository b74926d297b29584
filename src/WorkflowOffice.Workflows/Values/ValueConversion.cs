using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Values;

/// <summary>Brings values to their declared types. Values are JSON nodes throughout; a date is its ISO text.</summary>
/// <remarks>
/// Elsa turns what it cannot convert into the type's default and rounds silently; here both are faults that name the place,
/// unless <c>lenient</c> asks for Elsa's way (docs/elsa-differences.md).
/// </remarks>
internal static class ValueConversion
{
    /// <summary>The value as a variable of <paramref name="type"/> keeps it.</summary>
    public static JsonNode? ToType(JsonNode? value, VariableType type, string where, bool lenient)
    {
        if (value is null) return null;
        if (!type.IsArray) return Scalar(value, type, where, lenient);
        if (type.Kind == VariableKind.Object) return value;
        var list = AsList(value) ?? throw Lost(where, value, type.TypeName + "[]");
        var converted = new JsonArray();
        foreach (var item in list) converted.Add(Detach(item is null ? null : Scalar(item, type, where, lenient)));
        return converted;
    }

    /// <summary>The value as a .NET value of type <paramref name="target"/>.</summary>
    public static object? ToClr(JsonNode? value, Type target, string where, bool lenient)
    {
        if (target == typeof(object) || target == typeof(JsonNode)) return value;
        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (value is null) return null;
        if (type == typeof(string)) return ValueText.Of(value);
        if (type == typeof(bool)) return ToBoolean(value, where, lenient);
        if (type == typeof(int)) return (int)ToInteger(value, int.MinValue, int.MaxValue, "Int32", where, lenient);
        if (type == typeof(long)) return ToInteger(value, long.MinValue, long.MaxValue, "Int64", where, lenient);
        if (type == typeof(double)) return ToDouble(value, where, lenient);
        if (type == typeof(float)) return (float)ToDouble(value, where, lenient);
        if (type == typeof(decimal)) return ToDecimal(value, where, lenient);
        if (type == typeof(TimeSpan)) return DateValues.ToTimeSpan(value) ?? (lenient ? default : throw Lost(where, value, "TimeSpan"));
        if (type == typeof(DateTimeOffset)) return DateValues.ToInstant(value) ?? (lenient ? default : throw Lost(where, value, "DateTimeOffset"));
        if (type == typeof(DateTime)) return (DateValues.ToInstant(value) ?? (lenient ? default : throw Lost(where, value, "DateTime"))).UtcDateTime;
        if (type == typeof(DateOnly)) return DateValues.ToDate(value) ?? (lenient ? default : throw Lost(where, value, "DateOnly"));
        if (type == typeof(TimeOnly)) return DateValues.ToTime(value) ?? (lenient ? default : throw Lost(where, value, "TimeOnly"));
        if (type == typeof(Guid))
            return Guid.TryParse(ValueText.Of(value), out var guid) ? guid : lenient ? default(Guid) : throw Lost(where, value, "Guid");
        if (type.IsEnum) return ToEnum(value, type, where);
        return ToObject(value, type, where);
    }

    /// <summary>The items of a value that is a list, or text holding a JSON list; null otherwise.</summary>
    public static JsonArray? AsList(JsonNode? value) =>
        value as JsonArray ?? ParseText(value) as JsonArray;

    /// <summary>JSON held in text (an Object expression); null where the value is not such text.</summary>
    public static JsonNode? ParseText(JsonNode? value)
    {
        if (value is not JsonValue scalar || !scalar.TryGetValue<string>(out var text)) return null;
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty || start[0] is not ('{' or '[')) return null;
        try
        {
            return JsonNode.Parse(text, null, new JsonDocumentOptions { MaxDepth = WorkflowJson.MaximumDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A node that may be put under another parent: itself when free, else a copy.</summary>
    public static JsonNode? Detach(JsonNode? node) => node?.Parent is null ? node : node.DeepClone();

    private static JsonNode? Scalar(JsonNode value, VariableType type, string where, bool lenient)
    {
        switch (type.Kind)
        {
            case VariableKind.Object:
                return value;
            case VariableKind.Structure:
                return ParseText(value) ?? value;
            case VariableKind.String:
                return value is JsonValue s && s.GetValueKind() == JsonValueKind.String ? value : JsonValue.Create(ValueText.Of(value));
            case VariableKind.Boolean:
                return value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? value : Empty(value) ? null : JsonValue.Create(ToBoolean(value, where, lenient));
            case VariableKind.Int32:
                return Empty(value) ? null : JsonValue.Create((int)ToInteger(value, int.MinValue, int.MaxValue, type.TypeName, where, lenient));
            case VariableKind.Int64:
                return Empty(value) ? null : JsonValue.Create(ToInteger(value, long.MinValue, long.MaxValue, type.TypeName, where, lenient));
            case VariableKind.Double:
                return Empty(value) ? null : JsonValue.Create(ToDouble(value, where, lenient));
            case VariableKind.Decimal:
                return Empty(value) ? null : JsonValue.Create(ToDecimal(value, where, lenient));
            case VariableKind.Guid:
                return Empty(value) ? null : JsonValue.Create(((Guid)ToClr(value, typeof(Guid), where, lenient)!).ToString());
            default:
                return Empty(value) ? null : DateValues.Canonical(value, type.Kind) ?? (lenient ? null : throw Lost(where, value, type.TypeName));
        }
    }

    private static bool Empty(JsonNode value) =>
        value is JsonValue scalar && scalar.TryGetValue<string>(out var text) && string.IsNullOrWhiteSpace(text);

    private static bool ToBoolean(JsonNode value, string where, bool lenient)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Number:
                return ToDouble(value, where, lenient) != 0;
            case JsonValueKind.String:
                var text = ValueText.Of(value)!.Trim();
                if (bool.TryParse(text, out var parsed)) return parsed;
                if (text.Length == 0) return false;
                break;
        }

        return lenient ? false : throw Lost(where, value, "Boolean");
    }

    private static long ToInteger(JsonNode value, long minimum, long maximum, string typeName, string where, bool lenient)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                return 1;
            case JsonValueKind.False:
                return 0;
            case JsonValueKind.Number when value.AsValue().TryGetValue<long>(out var whole) && whole >= minimum && whole <= maximum:
                return whole;
            case JsonValueKind.Number:
                var number = ToDouble(value, where, lenient);
                var rounded = Math.Round(number, MidpointRounding.ToEven);
                if (rounded < minimum || rounded > maximum) throw TooLarge(where, value, typeName);
                if (lenient || rounded == number) return (long)rounded;
                break;
            case JsonValueKind.String:
                var text = ValueText.Of(value)!.Trim();
                if (System.Numerics.BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed))
                    return parsed >= minimum && parsed <= maximum ? (long)parsed : throw TooLarge(where, value, typeName);
                break;
        }

        return lenient ? 0 : throw Lost(where, value, typeName);
    }

    private static double ToDouble(JsonNode value, string where, bool lenient)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                return 1;
            case JsonValueKind.False:
                return 0;
            case JsonValueKind.Number when value.AsValue().TryGetValue<double>(out var number):
                return number;
            case JsonValueKind.Number:
                return double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
            case JsonValueKind.String:
                if (double.TryParse(ValueText.Of(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsFinite(parsed)) return parsed;
                break;
        }

        return lenient ? 0 : throw Lost(where, value, "Double");
    }

    private static decimal ToDecimal(JsonNode value, string where, bool lenient)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                return 1;
            case JsonValueKind.False:
                return 0;
            case JsonValueKind.Number:
                var raw = value.ToJsonString();
                // A script's number has 15 dependable digits; more would only show the binary fraction (1/3 → 0.333333333333333).
                if (Significant(raw) <= 15 && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)) return exact;
                if (value.AsValue().TryGetValue<decimal>(out _) && IsExactDecimal(value)) return value.GetValue<decimal>();
                var number = ToDouble(value, where, lenient);
                return Math.Abs(number) < 7.9e28 ? (decimal)number : throw TooLarge(where, value, "Decimal");
            case JsonValueKind.String:
                if (decimal.TryParse(ValueText.Of(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed)) return parsed;
                break;
        }

        return lenient ? 0 : throw Lost(where, value, "Decimal");
    }

    /// <summary>True where the number was made from a decimal or an integer, not from a script's floating-point number.</summary>
    private static bool IsExactDecimal(JsonNode value) => value.AsValue().TryGetValue<object>(out var raw) && raw is decimal or long or int;

    private static int Significant(string number)
    {
        var digits = 0;
        foreach (var c in number)
        {
            if (c is 'e' or 'E') break;
            if (char.IsAsciiDigit(c) && (digits > 0 || c != '0')) digits++;
        }

        return digits;
    }

    private static object ToEnum(JsonNode value, Type type, string where)
    {
        var text = ValueText.Of(value)!.Trim();
        if (Enum.TryParse(type, text, ignoreCase: true, out var parsed) && Enum.IsDefined(type, parsed!)) return parsed!;
        throw Lost(where, value, type.Name);
    }

    private static object? ToObject(JsonNode value, Type type, string where)
    {
        var source = ParseText(value) ?? value;
        if (type.IsInstanceOfType(source)) return source;
        try
        {
            if (source is JsonValue && IsStringList(type)) source = new JsonArray(source.DeepClone());
            return source.Deserialize(type, WorkflowJson.Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            throw new ValueConversionException(where, ValueText.Excerpt(value), type.Name, e);
        }
    }

    private static bool IsStringList(Type type) => type == typeof(string[]) || type.IsAssignableFrom(typeof(List<string>));

    /// <summary>Elsa faults here too.</summary>
    private static ValueConversionException TooLarge(string where, JsonNode value, string typeName) =>
        new(where, ValueText.Excerpt(value), typeName) { TechnicalMessage = $"Value was either too large or too small for {(typeName.StartsWith('I') ? "an" : "a")} {typeName}.", TechnicalType = "System.OverflowException" };

    private static ValueConversionException Lost(string where, JsonNode value, string typeName) => new(where, ValueText.Excerpt(value), typeName);
}
