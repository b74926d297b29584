using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-42 纠正（整改）情况报告: the supervised unit reports in writing what it did (regulation 003 parts 三(四), 四).</summary>
internal sealed class RectificationReport : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-42", "rectification-report", "纠正（整改）情况报告", "003 三(四)、四", null,
        [
            Common.AgencyName,
            new("ReportingUnit", "报告单位", FieldType.Text, true),
            Common.NoticeTitle,
            Common.NoticeNo,
            Common.NoticeReceivedOn,
            new("DueOn", "执行期限", FieldType.Date, true),
            new("Summary", "组织纠正情况", FieldType.Multiline, true),
            new("Items", "纠正（整改）事项", FieldType.List, true),
            new("Items.Problem", "存在问题", FieldType.Multiline, true, "Items"),
            new("Items.Measure", "纠正（整改）措施", FieldType.Multiline, true, "Items"),
            new("Items.Result", "完成情况", FieldType.Text, true, "Items"),
            new("Items.CompletedOn", "完成日期", FieldType.Date, false, "Items"),
            new("Items.Evidence", "证明材料", FieldType.Text, false, "Items"),
            new("Unfinished", "未完成事项及原因", FieldType.Multiline, false),
            new("NextSteps", "下一步打算", FieldType.Multiline, false),
            new("DocDate", "报告日期", FieldType.Date, true),
        ],
        ["NoticeNo", "ReportingUnit", "Items", "Summary", "DocDate"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .PlainTitle("关于《{NoticeTitle}》执行情况的报告")
        .To("{AgencyName}：")
        .Body("我单位于{NoticeReceivedOn|date}收到你局《{NoticeTitle}》（{NoticeNo}），要求于{DueOn|date}前执行完毕。现将执行情况报告如下：")
        .Heading("一、组织纠正情况")
        .Body("{Summary}")
        .Heading("二、逐项纠正情况")
        .Table([720, 2230, 2600, 1899, 1396], table => table
            .Header(FormCell.Caption("序号"), FormCell.Caption("存在问题"), FormCell.Caption("纠正（整改）措施"), FormCell.Caption("完成情况"), FormCell.Caption("证明材料"))
            .Repeat("Items", 620, FormCell.Value("{$index}", align: CellAlign.Centre), FormCell.Value("{Problem}"), FormCell.Value("{Measure}"),
                FormCell.Value("{Result}{if:CompletedOn}（{CompletedOn|date}）{end}", align: CellAlign.Centre), FormCell.Value("{Evidence?}", align: CellAlign.Centre)))
        .Heading("三、未完成事项及原因")
        .Body("{if:Unfinished}{Unfinished}{end}{ifnot:Unfinished}无。{end}")
        .Add(builder => builder.Block("if:NextSteps", [builder.Heading1("四、下一步打算"), builder.BodyText("{NextSteps}")]))
        .SignLine("负责人（签名）：", "UnitHead")
        .SealedBy("{ReportingUnit}", "{DocDate|date}", before: 0)
        .ToBytes();
}
