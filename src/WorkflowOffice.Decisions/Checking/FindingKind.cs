using System.Text.Json.Serialization;

namespace WorkflowOffice.Decisions;

/// <summary>What the checker can find.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>遗漏: facts to which no row applies.</summary>
    Gap,

    /// <summary>重叠: facts to which several rows apply that must not.</summary>
    Overlap,

    /// <summary>矛盾: facts to which several rows apply that conclude differently (<see cref="HitPolicy.Any"/>).</summary>
    Contradiction,

    /// <summary>无效行: a row that no facts reach.</summary>
    DeadRow,

    /// <summary>示例不符: an example that the table decides otherwise.</summary>
    WrongExample,

    /// <summary>未能证明: the table is too large to be proved; nothing is known.</summary>
    Unproved,
}
