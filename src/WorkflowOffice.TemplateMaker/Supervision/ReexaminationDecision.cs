using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-46 复查决定书: 维持, 变更 or 撤销 within 15 days of receiving the application (regulation 003 part 四).</summary>
internal sealed class ReexaminationDecision : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-46", "reexamination-decision", "复查决定书", "003 四",
        new Numbering("reexamination-decision", "{机关代字}复查决〔{年}〕{n}号"),
        [
            Common.AgencyName,
            Common.DocNo,
            Common.Applicant,
            Common.NoticeTitle,
            Common.NoticeNo,
            Common.NoticeReceivedOn,
            Common.FiledOn,
            new("FiledDayNumber", "提出申请为第几日", FieldType.Int, true),
            new("AgencyReceivedOn", "本局接到申请日期", FieldType.Date, true),
            new("Requests", "复查请求及理由", FieldType.Multiline, true),
            new("Facts", "复查查明的事实", FieldType.Multiline, true),
            new("Reasons", "本局认为", FieldType.Multiline, true),
            new("Basis", "复查决定的依据", FieldType.Text, true),
            new("Outcome", "复查结论", FieldType.Choice, true, Choices: ["维持", "变更", "撤销"]),
            new("AlteredDecision", "变更后的处理决定", FieldType.Multiline, false),
            new("ExecutionMethod", "执行方式", FieldType.Multiline, false),
            new("ExecutionDays", "执行期限（收到之日起日数）", FieldType.Int, false),
            new("ExecutionDueOn", "执行期限（截止日期）", FieldType.Date, false),
            new("DecidedDayNumber", "作出决定为第几日", FieldType.Int, true),
            new("DecisionDays", "复查决定期限（日）", FieldType.Int, true),
            new("DecisionDueOn", "复查决定截止日期", FieldType.Date, true),
            Common.DocDate,
        ],
        ["Applicant", "NoticeNo", "Requests", "Facts", "Reasons", "Basis", "Outcome", "DocDate"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .RedHead("{AgencyName}")
        .Number("{DocNo}")
        .Title("复 查 决 定 书")
        .Body("申请人：{Applicant}")
        .Body("申请人对《{NoticeTitle}》（{NoticeNo}，{NoticeReceivedOn|date}收到）不服，于{FiledOn|date}（收到之日起第{FiledDayNumber|number}日）提出复查申请，"
            + "本局于{AgencyReceivedOn|date}接到申请并予以受理，现已复查终结。")
        .Heading("一、复查请求及理由")
        .Body("{Requests}")
        .Heading("二、复查查明的事实")
        .Body("{Facts}")
        .Heading("三、本局认为")
        .Body("{Reasons}")
        .Heading("四、复查决定")
        .Body("根据{Basis}，本局决定：对《{NoticeTitle}》（{NoticeNo}）的处理决定予以{Outcome}。")
        .If("if:Outcome=变更", "变更后的处理决定如下：{AlteredDecision}")
        .If("if:Outcome=撤销", "《{NoticeTitle}》（{NoticeNo}）自本决定作出之日起不再执行。")
        .Add(builder => builder.Block("if:Outcome!=撤销",
        [
            builder.Conditional("if:ExecutionMethod", "{ExecutionMethod}"),
            builder.BodyText("请申请人{if:ExecutionDays}自收到本决定书之日起{ExecutionDays|number}日内{end}{ifnot:ExecutionDays}在{ExecutionDueOn|date}前{end}"
                + "执行完毕，并书面向本局报告执行结果。"),
        ]))
        .Body("本决定为终局复查决定，应当执行，不得再次申请复查。")
        .SealedBy("{AgencyName}", "{DocDate|date}")
        .Remark("（本决定自接到复查申请之日起第{DecidedDayNumber|number}日作出，规定期限{DecisionDays|number}日，至{DecisionDueOn|date}届满。）")
        .ToBytes();
}
