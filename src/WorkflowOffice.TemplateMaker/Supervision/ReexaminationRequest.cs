using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-59 复查申请书 of the checked department (regulation 003 part 四).</summary>
internal sealed class ReexaminationRequest : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-59", "reexamination-request", "复查申请书", "003 四", null,
        [
            Common.AgencyName,
            Common.Applicant,
            new("ApplicantHead", "申请人负责人", FieldType.Text, true),
            new("Contact", "联系人及电话", FieldType.Text, false),
            Common.NoticeTitle,
            Common.NoticeNo,
            Common.NoticeReceivedOn,
            new("Requests", "复查请求", FieldType.Multiline, true),
            new("FactsReasons", "事实和理由", FieldType.Multiline, true),
            new("Attachments", "附件", FieldType.List, false),
            new("FilingChannel", "提交方式", FieldType.Choice, true, Choices: ["系统", "窗口", "邮寄"]),
            new("PostmarkOn", "邮戳日期", FieldType.Date, false),
            Common.FiledOn,
        ],
        ["Applicant", "NoticeNo", "NoticeReceivedOn", "Requests", "FactsReasons", "FiledOn"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .PlainTitle("复 查 申 请 书")
        .Body("申请人：{Applicant}")
        .Body("负责人：{ApplicantHead}")
        .If("if:Contact", "联系人及电话：{Contact}")
        .Body("申请复查的文书：《{NoticeTitle}》（{NoticeNo}）")
        .Body("收到文书日期：{NoticeReceivedOn|date}")
        .Body("提交方式：{FilingChannel|tick:系统}系统提交　{FilingChannel|tick:窗口}窗口递交　{FilingChannel|tick:邮寄}邮寄"
            + "{if:PostmarkOn}（邮戳日期：{PostmarkOn|date}）{end}")
        .Heading("一、复查请求")
        .Body("{Requests}")
        .Heading("二、事实和理由")
        .Body("{FactsReasons}")
        .Add(builder => builder.Block("if:Attachments", [builder.Heading1("三、附件"), builder.Repeated("Attachments", "{$index}.{.}")]))
        .Body("此致")
        .To("{AgencyName}")
        .SignLine("负责人（签名）：", "UnitHead")
        .SealedBy("{Applicant}", "{FiledOn|date}", before: 0)
        .ToBytes();
}
