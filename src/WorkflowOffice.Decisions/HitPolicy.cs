using System.Text.Json.Serialization;

namespace WorkflowOffice.Decisions;

/// <summary>What it means when several rows apply (DMN 1.5 §8.2.8, in the office's words).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HitPolicy>))]
public enum HitPolicy
{
    /// <summary>唯一: exactly one row may apply.</summary>
    Unique,

    /// <summary>先命中先适用: the first row from the top.</summary>
    First,

    /// <summary>结论一致: several may apply when they conclude the same.</summary>
    Any,

    /// <summary>全部适用: every row that applies, in order; the conclusions are lists.</summary>
    Collect,
}
