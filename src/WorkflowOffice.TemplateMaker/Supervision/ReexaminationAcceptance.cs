using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>
/// T-67 复查申请受理／不予受理通知书 (regulation 003 part 四): accepted with the last day for the decision, or refused with the ground, the
/// article and, when it came too late, the computed dates.
/// </summary>
internal sealed class ReexaminationAcceptance : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-67", "reexamination-acceptance", "复查申请受理（不予受理）通知书", "003 四",
        new Numbering("reexamination-acceptance", "{机关代字}复查受〔{年}〕{n}号"),
        [
            Common.AgencyName,
            Common.DocNo,
            new("Result", "审查结果", FieldType.Choice, true, Choices: ["受理", "不予受理"]),
            Common.Applicant,
            Common.NoticeTitle,
            Common.NoticeNo,
            Common.NoticeReceivedOn,
            Common.FiledOn,
            new("AgencyReceivedOn", "本局接到申请日期", FieldType.Date, true),
            new("DecisionDays", "复查决定期限（日）", FieldType.Int, false),
            new("DecisionDueOn", "复查决定截止日期", FieldType.Date, false),
            new("RefusalGround", "不予受理情形", FieldType.Choice, false, Choices: ["逾期", "主体不符", "重复申请", "其他"]),
            new("ObjectionDays", "申请复查的期限（日）", FieldType.Int, false),
            new("PeriodFrom", "期限起算日（收到次日）", FieldType.Date, false),
            new("PeriodEnd", "期限届满日（顺延前）", FieldType.Date, false),
            new("LastDay", "可以提出申请的最后一日", FieldType.Date, false),
            new("RolledOver", "届满日为休假日而顺延", FieldType.Bool, false),
            new("DayNumber", "提出申请为第几日", FieldType.Int, false),
            new("Reason", "不予受理的理由", FieldType.Multiline, false),
            new("Basis", "依据", FieldType.Text, true),
            new("AppealHint", "后续途径提示", FieldType.Multiline, false),
            Common.DocDate,
        ],
        ["Applicant", "NoticeNo", "Result", "Basis", "DecisionDueOn|RefusalGround", "DocDate"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .RedHead("{AgencyName}")
        .Number("{DocNo}")
        .Title("复查申请{Result}通知书")
        .To("{Applicant}：")
        .Body("你单位于{NoticeReceivedOn|date}收到《{NoticeTitle}》（{NoticeNo}），于{FiledOn|date}提出复查申请，本局于{AgencyReceivedOn|date}接到该申请。")
        .If("if:Result=受理",
            "经审查，该申请由被检查的科室在规定期限内提出，符合{Basis}的规定，决定予以受理。",
            "本局将自接到复查申请之日起{DecisionDays|number}日内，即在{DecisionDueOn|date}前作出复查决定。复查期间需要补充材料的，请及时向本局提交。")
        .Add(builder => builder.Block("if:Result=不予受理",
        [
            builder.BodyText("经审查，该申请属于“{RefusalGround}”情形，不符合受理条件。"),
            builder.Conditional("if:RefusalGround=逾期",
                "根据{Basis}，不服的可以在收到之日起{ObjectionDays|number}日内申请复查。期限自收到次日（{PeriodFrom|date}）起算，"
                + "第{ObjectionDays|number}日为{PeriodEnd|date}{if:RolledOver}，该日为法定休假日，顺延至休假日后的第一个工作日{end}，"
                + "提出申请的最后一日为{LastDay|date}。",
                "你单位于{FiledOn|date}提出申请，为收到之日起第{DayNumber|number}日，已超过规定期限，决定不予受理。"),
            builder.Conditional("if:RefusalGround=主体不符",
                "根据{Basis}，申请复查的应当是被检查的科室。你单位不是该文书的被检查单位，申请人主体不符，决定不予受理。"),
            builder.Conditional("if:RefusalGround=重复申请",
                "该事项已经复查并作出复查决定。根据{Basis}，被检查的科室对复查后作出的决定应当执行，不得再次申请复查，决定不予受理。"),
            builder.Conditional("if:RefusalGround=其他", "经审查，该申请不符合{Basis}的规定，决定不予受理。"),
            builder.Conditional("if:Reason", "理由：{Reason}"),
            builder.BodyText("《{NoticeTitle}》（{NoticeNo}）应当执行。"),
        ]))
        .If("if:AppealHint", "{AppealHint}")
        .SealedBy("{AgencyName}", "{DocDate|date}")
        .ToBytes();
}
