using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Profiles;

/// <summary>How values of several regulations become one (requirements §2.2); fixed per kind, nobody merges by hand.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MergeRule>))]
public enum MergeRule
{
    /// <summary>关口: all triggers of all regulations, each with its source.</summary>
    Gates,

    /// <summary>机关履职期限: the shortest.</summary>
    DutyPeriod,

    /// <summary>当事人、科室、个人的权利期限: the longest.</summary>
    RightPeriod,

    /// <summary>频次义务: the most often.</summary>
    Frequency,

    /// <summary>检查内容、过错目录: all, without doubles, with sources.</summary>
    Catalogue,

    /// <summary>处理方式、评分表、等级线、从轻免责: those of one regulation, never mixed.</summary>
    SingleChoice,
}
