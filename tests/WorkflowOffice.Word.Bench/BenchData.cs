using System.Text.Json.Nodes;

namespace WorkflowOffice.Word.Bench;

/// <summary>What both sides fill in.</summary>
internal static class BenchData
{
    internal static JsonObject Decision() => new()
    {
        ["AgencyName"] = "示范区应急管理局",
        ["DocNo"] = "示应急执监决〔2026〕12号",
        ["CheckedUnit"] = "危险化学品安全监督管理科",
        ["InspectedOn"] = "2026年3月2日",
        ["Ground"] = "《行政执法监督条例》第十条",
        ["Matter"] = "2025年第四季度行政处罚案卷",
        ["Facts"] = string.Concat(Enumerable.Repeat("抽查的三份行政处罚案卷未见告知当事人陈述、申辩权利的记录；", 6)),
        ["Evidence"] = "案卷材料、询问笔录",
        ["Reasons"] = string.Concat(Enumerable.Repeat("作出行政处罚决定之前未依法告知，违反法定程序。", 4)),
        ["Basis"] = "《中华人民共和国行政处罚法》第四十四条、第六十二条",
        ["Decision"] = "责令自行纠正上述程序违法行为，补充完善相关案卷。",
        ["Method"] = "逐案核查并书面报告纠正结果",
        ["DueOn"] = "2026年4月1日",
        ["Days"] = "10",
        ["DocDate"] = "2026年3月2日",
    };

    internal static JsonObject Table(int rows) => new()
    {
        ["Title"] = "问题清单",
        ["Items"] = new JsonArray([.. Enumerable.Range(1, rows).Select(n => (JsonNode)new JsonObject
        {
            ["No"] = $"{n}",
            ["Problem"] = $"第 {n} 份案卷未见告知当事人陈述、申辩权利的记录 <&>",
            ["Basis"] = "行政处罚法第四十四条",
            ["Measure"] = "补充告知程序说明，对承办人进行培训",
            ["Person"] = "刘洋",
            ["DueOn"] = "2026年4月1日",
        })]),
    };
}
