using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>
/// T-14 送达回证 (民事诉讼法 on service; 002 三(二)1). Made before service: what the receiver writes stays empty for the pen, and is filled
/// when the office already knows it.
/// </summary>
internal sealed class ServiceReceipt : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-14", "service-receipt", "送达回证", "民事诉讼法有关送达的规定；002 三(二)1",
        new Numbering("service-receipt", "{机关代字}送证〔{年}〕{n}号"),
        [
            Common.AgencyName,
            Common.DocNo,
            new("CaseName", "事由（案由）", FieldType.Text, true),
            new("Receiver", "受送达人", FieldType.Text, true),
            new("Documents", "送达文书", FieldType.List, true),
            new("Documents.Title", "文书名称", FieldType.Text, true, "Documents"),
            new("Documents.DocNo", "文书文号", FieldType.Text, false, "Documents"),
            new("Documents.Copies", "份数", FieldType.Int, true, "Documents"),
            new("Method", "送达方式", FieldType.Choice, false,
                Choices: ["直接送达", "当场交付", "留置送达", "电子送达", "委托送达", "邮寄送达", "转交送达", "公告送达", "系统内送达"]),
            new("Place", "送达地点", FieldType.Text, false),
            new("ServedAt", "收到时间", FieldType.DateTime, false),
            new("ProxyName", "代收人", FieldType.Text, false),
            new("ProxyRelation", "代收人与受送达人关系及代收理由", FieldType.Text, false),
            new("RefusalReason", "拒收事由", FieldType.Multiline, false),
            new("Witnesses", "见证人", FieldType.List, false),
            new("Deliverers", "送达人（二人以上）", FieldType.List, true),
            new("DeliveryProof", "邮寄、电子、公告送达凭据", FieldType.Text, false),
            new("Remarks", "备注", FieldType.Multiline, false),
        ],
        ["Receiver", "Documents", "Deliverers"]);

    public byte[] Build() => new FormDocument(Manifest)
        .Agency("{AgencyName}")
        .Title("送 达 回 证")
        .Number("{DocNo}")
        .Table([1600, 1150, 1150, 1750, 1900, 1295], table => table
            .Row(620, FormCell.Caption("事由"), FormCell.Value("{CaseName}", 5))
            .Row(620, FormCell.Caption("受送达人"), FormCell.Value("{Receiver}", 5))
            .Header(FormCell.Caption("送达文书名称", 3), FormCell.Caption("文　号", 2), FormCell.Caption("份数"))
            .Repeat("Documents", 560, FormCell.Value("{Title}", 3), FormCell.Value("{DocNo?}", 2, CellAlign.Centre), FormCell.Value("{Copies|number}", 1, CellAlign.Centre))
            .Row(1260, FormCell.Caption("送达方式"), FormCell.Value(
                "{Method|tick:直接送达}直接送达　{Method|tick:当场交付}当场交付　{Method|tick:留置送达}留置送达　{Method|tick:电子送达}电子送达\n"
                + "{Method|tick:委托送达}委托送达　{Method|tick:邮寄送达}邮寄送达　{Method|tick:转交送达}转交送达　{Method|tick:公告送达}公告送达\n"
                + "{Method|tick:系统内送达}系统内送达", 5))
            .Row(620, FormCell.Caption("送达地点"), FormCell.Value("{Place?}", 5))
            .Row(860, FormCell.Caption("受送达人\n签名或盖章"), FormCell.Value("", 2), FormCell.Caption("收到时间"), FormCell.Value(
                "{if:ServedAt}{ServedAt|datetime}{end}{ifnot:ServedAt}　　　年　　月　　日　　时　　分{end}", 2))
            .Row(860, FormCell.Caption("代收人\n签名或盖章"), FormCell.Value("{ProxyName?}", 2), FormCell.Caption("与受送达人\n关系及理由"), FormCell.Value("{ProxyRelation?}", 2))
            .Row(900, FormCell.Caption("拒收事由\n和日期"), FormCell.Value("{RefusalReason?}", 5))
            .Row(700, FormCell.Caption("见证人\n签名或盖章"), FormCell.Value("{Witnesses?|list}", 5))
            .Row(700, FormCell.Caption("送达人\n（二人以上）"), FormCell.Value("{Deliverers|list}", 2), FormCell.Caption("送达人签名"), FormCell.Value("", 2))
            .Row(860, FormCell.Caption("邮寄、电子、\n公告凭据"), FormCell.Value("{DeliveryProof?}", 5))
            .Row(860, FormCell.Caption("备　注"), FormCell.Value("{Remarks?}", 5)))
        .Note("说明：1.由他人代收的，由代收人签名或盖章，并注明与受送达人的关系和代收理由；2.受送达人拒收的，由送达人注明拒收事由和日期，"
            + "并由见证人签名或盖章；3.邮寄、电子、公告送达的，附凭据。")
        .ToBytes();
}
