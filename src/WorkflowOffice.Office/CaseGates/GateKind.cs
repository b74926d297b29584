using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>A gate (关口) that a decision passes before it is made; several may apply to one decision (requirements C-06).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GateKind>))]
public enum GateKind
{
    /// <summary>告知 (处罚法 44, 62; 002 三(二)2).</summary>
    Notice,

    /// <summary>法制审核 (002 五; 处罚法 58).</summary>
    LegalReview,

    /// <summary>事前监督 (000 第九条二款).</summary>
    PriorSupervision,

    /// <summary>集体讨论 (001 第十条(一); 002 五(四)3; 处罚法 57 二款).</summary>
    CollectiveDiscussion,
}
