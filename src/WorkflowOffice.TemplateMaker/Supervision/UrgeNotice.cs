using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-65 督办（催办）通知: the limit set in the document has passed without a report (regulation 003 part 四).</summary>
internal sealed class UrgeNotice : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-65", "urge-notice", "督办（催办）通知", "003 四（限定期限）",
        new Numbering("urge-notice", "{机关代字}督〔{年}〕{n}号"),
        [
            Common.AgencyName,
            Common.DocNo,
            new("Target", "督办对象", FieldType.Text, true),
            new("Matter", "督办事项", FieldType.Multiline, true),
            new("NoticeTitle", "原文书名称", FieldType.Text, false),
            new("NoticeNo", "原文书文号", FieldType.Text, false),
            new("OriginalDueOn", "原定期限", FieldType.Date, true),
            new("OverdueDays", "已逾期日数（未逾期为0）", FieldType.Int, false),
            new("NewDueOn", "督办期限", FieldType.Date, true),
            new("Requirements", "督办要求", FieldType.Multiline, true),
            new("Consequence", "逾期后果", FieldType.Multiline, true),
            new("Contact", "联系人及电话", FieldType.Text, false),
            Common.DocDate,
        ],
        ["Target", "Matter", "OriginalDueOn", "NewDueOn", "Consequence", "DocDate"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .RedHead("{AgencyName}")
        .Number("{DocNo}")
        .Title("督 办 通 知")
        .To("{Target}：")
        .Body("{if:NoticeNo}你单位应当执行的《{NoticeTitle}》（{NoticeNo}），{end}{ifnot:NoticeNo}下列事项，{end}"
            + "{if:OverdueDays}执行期限已于{OriginalDueOn|date}届满，至今逾期{OverdueDays|number}日，{end}"
            + "{ifnot:OverdueDays}执行期限为{OriginalDueOn|date}，{end}经核查尚未执行完毕。现予督办。")
        .Heading("一、督办事项")
        .Body("{Matter}")
        .Heading("二、督办要求")
        .Body("{Requirements}")
        .Body("请于{NewDueOn|date}前办理完毕，并书面向本局报告执行结果；不能按期完成的，应当书面说明理由。")
        .Heading("三、逾期后果")
        .Body("{Consequence}")
        .If("if:Contact", "联系人及电话：{Contact}")
        .SealedBy("{AgencyName}", "{DocDate|date}")
        .ToBytes();
}
