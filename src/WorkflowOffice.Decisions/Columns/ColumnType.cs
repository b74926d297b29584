using System.Text.Json.Serialization;

namespace WorkflowOffice.Decisions;

/// <summary>Kind of the values of a column.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ColumnType>))]
public enum ColumnType
{
    /// <summary>是 or 否.</summary>
    Flag,

    /// <summary>A decimal number; <see cref="Column.Decimals"/> places at most.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of <see cref="Column.Choices"/>.</summary>
    Choice,

    /// <summary>Any number of <see cref="Column.Choices"/>.</summary>
    Choices,

    /// <summary>Free text; compared as a whole.</summary>
    Text,
}
