using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Credentials;

/// <summary>What a person holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CredentialKind>))]
public enum CredentialKind
{
    /// <summary>执法证.</summary>
    Enforcement,

    /// <summary>执法监督证件.</summary>
    Supervision,

    /// <summary>法律职业资格 (处罚法 58 二款).</summary>
    LegalProfession,

    /// <summary>从事法制审核满一定年限，规定施行前已在岗 (处罚法 58 二款: only who begins must have passed the examination).</summary>
    ReviewerBefore2021,
}
