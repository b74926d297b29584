using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-33B 执法监督通知（决定）书, with the five contents of regulation 003 part 四.</summary>
internal sealed class SupervisionNotice : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-33B", "supervision-notice", "执法监督通知（决定）书", "003 四",
        new Numbering("supervision-notice", "{机关代字}执监通〔{年}〕{n}号"),
        [
            new("AgencyName", "发文机关名称", FieldType.Text, true),
            new("DocNo", "发文字号", FieldType.Text, true),
            new("Kind", "文种（通知或决定）", FieldType.Choice, true, Choices: ["通知", "决定"]),
            new("CheckedUnit", "被检查单位的名称", FieldType.Text, true),
            new("Facts", "认定的事实", FieldType.Multiline, true),
            new("Reasons", "认定的理由", FieldType.Multiline, true),
            new("Decision", "处理的决定", FieldType.Multiline, true),
            new("Basis", "处理的依据", FieldType.Multiline, true),
            new("ExecutionMethod", "执行处理决定的方式", FieldType.Multiline, true),
            new("ExecutionDays", "执行期限（收到之日起日数）", FieldType.Int, false),
            new("ExecutionDueOn", "执行期限（截止日期）", FieldType.Date, false),
            new("ObjectionDays", "申请复查的期限（日）", FieldType.Int, true),
            new("ObjectionSuspends", "复查期间停止执行", FieldType.Bool, false),
            new("CheckingAgency", "执行检查的机构名称", FieldType.Text, true),
            new("DocDate", "成文日期", FieldType.Date, true),
            new("CopyTo", "抄送机关", FieldType.Text, false),
        ],
        ["CheckedUnit", "Facts", "Reasons", "Decision", "Basis", "ExecutionMethod", "ExecutionDays|ExecutionDueOn", "CheckingAgency", "DocDate"]);

    public byte[] Build() => new OfficialDocument(Manifest)
        .RedHead("{AgencyName}")
        .Number("{DocNo}")
        .Title("执法监督{Kind}书")
        .Heading("一、被检查单位")
        .Body("{CheckedUnit}")
        .Heading("二、认定的事实和理由")
        .Body("{Facts}")
        .Body("{Reasons}")
        .Heading("三、处理的决定和依据")
        .Body("{Basis}")
        .Body("{Decision}")
        .Heading("四、执行处理决定的方式和期限")
        .Body("{ExecutionMethod}")
        .Body("请你单位{if:ExecutionDays}自收到本{Kind}书之日起{ExecutionDays|number}日内{end}{ifnot:ExecutionDays}在{ExecutionDueOn|date}前{end}"
            + "按要求作出纠正，并书面向本局报告执行结果。")
        .Heading("五、申请复查的权利")
        .Body("对本{Kind}书不服的，可以在收到本{Kind}书之日起{ObjectionDays|number}日内向本局申请复查。"
            + "复查期间{if:ObjectionSuspends}停止{end}{ifnot:ObjectionSuspends}不停止{end}本{Kind}书的执行。")
        .SealedBy("{CheckingAgency}", "{DocDate|date}")
        .Imprint("if:CopyTo", "抄送：{CopyTo}。", "{AgencyName}", "{DocDate|date}印发")
        .ToBytes();
}
