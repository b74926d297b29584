using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowOffice.Workflows.Expressions.FastPath;

/// <summary>A JavaScript value, or the answer "unsure", which sends the script to the real engine.</summary>
internal readonly struct SimpleValue
{
    private const int LongestText = 100_000;

    /// <summary>Largest text or object that is put into a list here.</summary>
    private const int LargestItem = 4_000;

    private SimpleValue(SimpleKind kind, double number = 0, string? text = null, JsonNode? node = null)
    {
        Kind = kind;
        Number = number;
        Text = text;
        Node = node;
    }

    public static SimpleValue Unsure => default;
    public static readonly SimpleValue Undefined = new(SimpleKind.Undefined);
    public static readonly SimpleValue Null = new(SimpleKind.Null);
    public static readonly SimpleValue True = new(SimpleKind.Boolean, 1);
    public static readonly SimpleValue False = new(SimpleKind.Boolean);

    public SimpleKind Kind { get; }

    public double Number { get; }

    public string? Text { get; }

    public JsonNode? Node { get; }

    public bool IsUnsure => Kind == SimpleKind.Unsure;

    public static SimpleValue Of(bool value) => value ? True : False;

    public static SimpleValue Of(double value) => new(SimpleKind.Number, value);

    /// <summary>Text that crosses the border to the child process unchanged; half surrogates and very long texts do not.</summary>
    public static SimpleValue Of(string value) =>
        value.Length > LongestText || value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Unsure : new(SimpleKind.Text, text: value);

    public static SimpleValue Of(JsonNode? node)
    {
        switch (node)
        {
            case null:
                return Null;
            case JsonValue value:
                switch (value.GetValueKind())
                {
                    case JsonValueKind.True:
                        return True;
                    case JsonValueKind.False:
                        return False;
                    case JsonValueKind.String:
                        return value.TryGetValue<string>(out var text) ? Of(text) : Unsure;
                    case JsonValueKind.Number:
                        if (value.TryGetValue<int>(out var whole)) return Of((double)whole);
                        // Through its text, as the child process would read it.
                        return double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Of(number) : Unsure;
                    default:
                        return Unsure;
                }
            default:
                return new(SimpleKind.Object, node: node);
        }
    }

    public bool IsTruthy => Kind switch
    {
        SimpleKind.Boolean => Number != 0,
        SimpleKind.Number => Number != 0 && !double.IsNaN(Number),
        SimpleKind.Text => Text!.Length > 0,
        SimpleKind.Object => true,
        _ => false,
    };

    /// <summary>The value as text where a + joins it to text; null: unsure.</summary>
    public string? AsText() => Kind switch
    {
        SimpleKind.Text => Text,
        SimpleKind.Number => NumberText(Number),
        SimpleKind.Boolean => Number != 0 ? "true" : "false",
        SimpleKind.Null => "null",
        SimpleKind.Undefined => "undefined",
        _ => null,
    };

    /// <summary>The value as the child process would hand it back; false: unsure.</summary>
    public bool TryToJson(out JsonNode? json)
    {
        json = null;
        switch (Kind)
        {
            case SimpleKind.Undefined or SimpleKind.Null:
                return true;
            case SimpleKind.Boolean:
                json = JsonValue.Create(Number != 0);
                return true;
            case SimpleKind.Text:
                json = JsonValue.Create(Text);
                return true;
            case SimpleKind.Number when !double.IsFinite(Number):
                json = JsonValue.Create(Number.ToString(CultureInfo.InvariantCulture)); // as the evaluator tells it
                return true;
            case SimpleKind.Number when IsWhole(Number):
                json = JsonValue.Create((long)Number);
                return true;
            case SimpleKind.Number when IsOrdinary(Number):
                json = JsonValue.Create(Number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Puts the value into a list; false where a list could not hold it as it is.</summary>
    public bool TryAddTo(System.Text.Json.Nodes.JsonArray list)
    {
        if (Kind is SimpleKind.Undefined or SimpleKind.Unsure || (Kind == SimpleKind.Number && !double.IsFinite(Number))) return false;
        if (Kind == SimpleKind.Object)
        {
            // Copies must not pile up in the server.
            if (Execution.ValueSize.Of(Node, LargestItem) > LargestItem) return false;
            list.Add(Node!.DeepClone());
            return true;
        }

        if (Text?.Length > LargestItem || !TryToJson(out var json)) return false;
        list.Add(json);
        return true;
    }

    private static string? NumberText(double number)
    {
        if (IsWhole(number)) return ((long)number).ToString(CultureInfo.InvariantCulture);
        // Both sides write the shortest digits that read back equal; only exponents look different.
        return IsOrdinary(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null;
    }

    private static bool IsWhole(double number) => Math.Abs(number) <= 9007199254740991 && Math.Floor(number) == number;

    private static bool IsOrdinary(double number) => Math.Abs(number) is >= 1e-4 and < 1e15;
}
