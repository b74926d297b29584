using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.OwnedVersions;

/// <summary>Where a version of what the legal office owns stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OwnedVersionState>))]
public enum OwnedVersionState
{
    /// <summary>编制中: may still be edited.</summary>
    Draft,

    /// <summary>待发布: handed over to a second person.</summary>
    Submitted,

    /// <summary>已发布: in force.</summary>
    Published,

    /// <summary>已替换: a later version took its place.</summary>
    Retired,
}
