using System.Text.Json.Serialization;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What a finding means for a publication.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Blocks the publication.</summary>
    Error,

    /// <summary>Needs a written reason, which is stored with the publication.</summary>
    Warning,
}
