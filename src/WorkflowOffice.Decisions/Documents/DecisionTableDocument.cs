using System.Text.Json;
using System.Text.Json.Serialization;

namespace WorkflowOffice.Decisions;

/// <summary>A decision table as the legal office writes it: text cells, nothing compiled. Stored, exported and compared in this shape.</summary>
/// <remarks>Compile it with <see cref="DecisionTable.Compile"/>.</remarks>
public sealed record DecisionTableDocument
{
    /// <summary>Stable id, such as <c>DT-12</c>; the activity names it.</summary>
    public required string Id { get; init; }

    /// <summary>Name in the office's words.</summary>
    public required string Name { get; init; }

    /// <summary>The article the whole table implements.</summary>
    public required string Source { get; init; }

    /// <summary>What is decided and what the reader must know; shown above the table.</summary>
    public string? Description { get; init; }

    /// <summary>What holds when several rows apply.</summary>
    public HitPolicy HitPolicy { get; init; }

    /// <summary>The output whose values are the outcomes (ports) of the activity; null when there is one output or none is chosen.</summary>
    public string? OutcomeColumn { get; init; }

    /// <summary>What must be known, left to right.</summary>
    public required IReadOnlyList<Column> Inputs { get; init; }

    /// <summary>What is concluded, left to right.</summary>
    public required IReadOnlyList<Column> Outputs { get; init; }

    /// <summary>The rows from top to bottom.</summary>
    public required IReadOnlyList<DecisionRow> Rows { get; init; }

    /// <summary>The conclusion when no row applies, by output name; null when that must not happen.</summary>
    public IReadOnlyDictionary<string, string>? Otherwise { get; init; }

    /// <summary>Worked examples; a version is published only when all hold.</summary>
    public IReadOnlyList<DecisionExample> Examples { get; init; } = [];

    /// <summary>JSON as in the shipped files: camel-case names, enumerations by name, Chinese unescaped.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads a file or a request body.</summary>
    /// <exception cref="JsonException">It is not a table in this shape; the message names the place.</exception>
    public static DecisionTableDocument Parse(string json) =>
        JsonSerializer.Deserialize<DecisionTableDocument>(json, Json) ?? throw new JsonException("The document is null.");
}
