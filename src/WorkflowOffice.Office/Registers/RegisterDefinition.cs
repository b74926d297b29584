using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Registers;

/// <summary>What a register (台账) lists.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RegisterBase>))]
public enum RegisterBase
{
    /// <summary>One row for each case of a procedure.</summary>
    Cases,

    /// <summary>One row for each document of certain templates, of any procedure.</summary>
    Documents,

    /// <summary>One row for each credential.</summary>
    Credentials,
}

[JsonConverter(typeof(JsonStringEnumConverter<RegisterColumnType>))]
public enum RegisterColumnType { Text, Date, Number, List }

/// <summary>A register as data: the legal office says what it shows, the program lists, filters, adds up and exports.</summary>
public sealed record RegisterDefinition
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Source { get; init; }
    public RegisterBase Base { get; init; }

    /// <summary>Definition ids of the procedures whose cases are listed.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Codes of the documents that are listed, e.g. T-52.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>One row for each line of this table field instead of one for each case; its cells are <c>line:</c> columns.</summary>
    public string? Lines { get; init; }
    public required IReadOnlyList<RegisterColumn> Columns { get; init; }

    /// <summary>The figures of the annual report that are counted from this register.</summary>
    public IReadOnlyList<RegisterFigure> Figures { get; init; } = [];
}

/// <summary>One column.</summary>
public sealed record RegisterColumn
{
    public required string Key { get; init; }
    public required string Label { get; init; }
    public RegisterColumnType Type { get; init; }

    /// <summary><c>row:no</c> (a column of the base), <c>fact:Services.decision.ServedOn</c>, <c>path:$.FaultItemsDetails[*].code</c>, <c>clock:appeal.due_on</c> or <c>line:CreditHours</c>.</summary>
    public required string From { get; init; }

    /// <summary>Words for codes.</summary>
    public IReadOnlyDictionary<string, string>? Words { get; init; }

    /// <summary>May be filtered by its values; its values are counted below the list.</summary>
    public bool Filter { get; init; }

    /// <summary>Numbers: added up.</summary>
    public bool Total { get; init; }

    /// <summary>Shown only when chosen.</summary>
    public bool Hidden { get; init; }

    /// <summary>In characters, for the spreadsheet.</summary>
    public double Width { get; init; } = 16;
}

/// <summary>A number of the annual report.</summary>
/// <param name="On">The date column by which a row belongs to a year.</param>
/// <param name="Where">Column key → value that the row must have.</param>
/// <param name="Sum">The number column that is added up; null: rows are counted.</param>
/// <param name="Per">Divided by how many different values this column has: hours per person. One decimal.</param>
public sealed record RegisterFigure(string Label, string On, IReadOnlyDictionary<string, string>? Where = null, string? Sum = null, string Unit = "件", string? Per = null);
