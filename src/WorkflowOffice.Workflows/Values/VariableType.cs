namespace WorkflowOffice.Workflows.Values;

/// <summary>The declared type of a variable, input or output.</summary>
/// <param name="TypeName">As in the definition, e.g. <c>Int32</c>.</param>
public sealed record VariableType(string TypeName, bool IsArray)
{
    private static readonly Dictionary<string, VariableKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Object"] = VariableKind.Object,
        ["JSON"] = VariableKind.Structure,
        ["JsonNode"] = VariableKind.Structure,
        ["JsonObject"] = VariableKind.Structure,
        ["JsonElement"] = VariableKind.Structure,
        ["ObjectDictionary"] = VariableKind.Structure,
        ["StringDictionary"] = VariableKind.Structure,
        ["String"] = VariableKind.String,
        ["Boolean"] = VariableKind.Boolean,
        ["Bool"] = VariableKind.Boolean,
        ["Byte"] = VariableKind.Int32,
        ["Int16"] = VariableKind.Int32,
        ["Int32"] = VariableKind.Int32,
        ["Int64"] = VariableKind.Int64,
        ["Long"] = VariableKind.Int64,
        ["Single"] = VariableKind.Double,
        ["Double"] = VariableKind.Double,
        ["Decimal"] = VariableKind.Decimal,
        ["Guid"] = VariableKind.Guid,
        ["DateOnly"] = VariableKind.Date,
        ["TimeOnly"] = VariableKind.Time,
        ["DateTime"] = VariableKind.DateTime,
        ["DateTimeOffset"] = VariableKind.DateTimeOffset,
        ["TimeSpan"] = VariableKind.TimeSpan,
    };

    public static readonly VariableType Any = new("Object", false);

    /// <summary>What the runtime makes of the name; unknown names are Object.</summary>
    public VariableKind Kind { get; } = Kinds.GetValueOrDefault(ShortName(TypeName), VariableKind.Object);

    /// <summary>The names a definition may use, for the designer.</summary>
    public static IReadOnlyCollection<string> KnownNames => Kinds.Keys;

    private static string ShortName(string typeName)
    {
        var name = typeName.AsSpan();
        var comma = name.IndexOf(',');
        if (comma >= 0) name = name[..comma];
        if (name.StartsWith("System.")) name = name[7..];
        if (name.EndsWith('?')) name = name[..^1];
        return name.ToString();
    }
}
