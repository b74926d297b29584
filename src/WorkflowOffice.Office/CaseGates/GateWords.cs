namespace WorkflowOffice.Office.CaseGates;

/// <summary>The gates in the office's words, with the codes of their refusals (requirements §10).</summary>
/// <param name="Name">As the table 文书关口 writes it.</param>
/// <param name="NotAsked">Code where nothing was asked, or no answer came.</param>
/// <param name="Refused">Code where the answer was no.</param>
internal sealed record GateWords(GateKind Gate, string Name, string NotAsked, string Refused, string Article, string Remedy)
{
    internal static IReadOnlyList<GateWords> All { get; } =
    [
        new(GateKind.Notice, "告知", "X-NTC-01", "X-NTC-01", "《煤矿安全监察三项制度实施办法》三(二)2；行政处罚法第四十四条、第六十二条",
            "请先告知当事人拟作出的决定及事实、理由、依据、权利，并登记送达"),
        new(GateKind.LegalReview, "法制审核", "X-LRV-01", "X-LRV-02", "《煤矿安全监察三项制度实施办法》五(二)1", "请先送法制审核机构审核，取得同意的意见"),
        new(GateKind.PriorSupervision, "事前监督", "X-PRI-01", "X-PRI-01", "《河北煤监局执法监督办法》第九条二款", "请先报事前监督，取得同意的审查意见"),
        new(GateKind.CollectiveDiscussion, "集体讨论", "X-COL-01", "X-COL-01", "《安全生产监管执法监督办法（征求意见稿）》第十条(一)；《煤矿安全监察三项制度实施办法》五(四)3；行政处罚法第五十七条二款",
            "请先由本单位负责人集体讨论并形成记录"),
    ];

    internal static GateWords Of(GateKind gate) => All.Single(words => words.Gate == gate);

    internal static GateWords? Named(string? name) => All.FirstOrDefault(words => words.Name == name || words.Gate.ToString() == name);
}
