using DocumentFormat.OpenXml.Wordprocessing;
using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Supervision;

/// <summary>T-16 卷宗封面, 卷内目录, 备考表 (002 四(三)): the three sheets that make papers a file.</summary>
internal sealed class ArchiveIndex : ITemplateSource
{
    public TemplateManifest Manifest { get; } = new(
        "T-16", "archive-index", "卷宗封面、卷内目录、备考表", "002 四(三)", null,
        [
            new("AgencyName", "立卷机关", FieldType.Text, true),
            new("ArchiveNo", "档号", FieldType.Text, true),
            new("CaseName", "案卷题名", FieldType.Text, true),
            new("CaseNo", "案件（事项）编号", FieldType.Text, true),
            new("PartyName", "被检查单位（当事人）", FieldType.Text, true),
            new("Result", "处理结果", FieldType.Text, true),
            new("FiledOn", "立案（登记）日期", FieldType.Date, true),
            new("ClosedOn", "结案日期", FieldType.Date, true),
            new("Handlers", "承办人", FieldType.List, true),
            new("ArchivedOn", "归档日期", FieldType.Date, true),
            new("Retention", "保管期限", FieldType.Choice, true, Choices: ["永久", "30年", "10年"]),
            new("Secrecy", "密级", FieldType.Text, false),
            new("VolumeNo", "本卷为第几卷", FieldType.Int, true),
            new("VolumeCount", "全案共几卷", FieldType.Int, true),
            new("DocumentCount", "本卷件数", FieldType.Int, true),
            new("PageCount", "本卷页数", FieldType.Int, false),
            new("Documents", "卷内文件", FieldType.List, true),
            new("Documents.DocNo", "文号", FieldType.Text, false, "Documents"),
            new("Documents.Author", "责任者", FieldType.Text, false, "Documents"),
            new("Documents.Title", "文件题名", FieldType.Text, true, "Documents"),
            new("Documents.Date", "文件日期", FieldType.Date, false, "Documents"),
            new("Documents.Pages", "页号", FieldType.Text, false, "Documents"),
            new("Documents.Remarks", "备注", FieldType.Text, false, "Documents"),
            new("MemoText", "卷内情况说明", FieldType.Multiline, false),
            new("FiledBy", "立卷人", FieldType.Text, true),
            new("CheckedBy", "检查人", FieldType.Text, true),
            new("FiledIntoVolumeOn", "立卷日期", FieldType.Date, true),
        ],
        ["CaseName", "PartyName", "FiledOn", "ClosedOn", "Retention", "Documents", "FiledBy", "CheckedBy"]);

    public byte[] Build() => new FormDocument(Manifest)
        .Line("档号：{ArchiveNo}{if:Secrecy}　　密级：{Secrecy}{end}", JustificationValues.Right, after: 1400)
        .Add("{AgencyName}", TextStyle.Title, PageSetup.Exactly("700"), JustificationValues.Center)
        .Add("执 法 监 督 案 卷", TextStyle.CoverTitle, PageSetup.Exactly("1100", before: 300, after: 700), JustificationValues.Center)
        .Table([2200, 2225, 2200, 2220], table => table
            .Row(1200, FormCell.Caption("案卷题名"), FormCell.Value("{CaseName}", 3))
            .Row(720, FormCell.Caption("编　　号"), FormCell.Value("{CaseNo}", 3))
            .Row(720, FormCell.Caption("被检查单位"), FormCell.Value("{PartyName}", 3))
            .Row(900, FormCell.Caption("处理结果"), FormCell.Value("{Result}", 3))
            .Row(720, FormCell.Caption("立案日期"), FormCell.Value("{FiledOn|date}", align: CellAlign.Centre), FormCell.Caption("结案日期"), FormCell.Value("{ClosedOn|date}", align: CellAlign.Centre))
            .Row(720, FormCell.Caption("承 办 人"), FormCell.Value("{Handlers|list}", 3))
            .Row(720, FormCell.Caption("归档日期"), FormCell.Value("{ArchivedOn|date}", align: CellAlign.Centre), FormCell.Caption("保管期限"), FormCell.Value("{Retention}", align: CellAlign.Centre))
            .Row(720, FormCell.Caption("卷　　数"), FormCell.Value("共{VolumeCount|number}卷　第{VolumeNo|number}卷", align: CellAlign.Centre), FormCell.Caption("件数页数"), FormCell.Value("{DocumentCount|number}件　{if:PageCount}{PageCount|number}{end}{ifnot:PageCount}　　{end}页", align: CellAlign.Centre)))
        .NextPage()
        .Title("卷 内 目 录")
        .Number("档号：{ArchiveNo}")
        .Table([680, 1700, 1250, 2439, 1180, 950, 646], table => table
            .Header(FormCell.Caption("序号"), FormCell.Caption("文　号"), FormCell.Caption("责任者"), FormCell.Caption("文 件 题 名"), FormCell.Caption("日　期"), FormCell.Caption("页号"), FormCell.Caption("备注"))
            .Repeat("Documents", 760,
                FormCell.Value("{$index}", align: CellAlign.Centre), FormCell.Value("{DocNo?}", align: CellAlign.Centre), FormCell.Value("{Author?}", align: CellAlign.Centre), FormCell.Value("{Title}"),
                FormCell.Value("{Date?|date-digits}", align: CellAlign.Centre), FormCell.Value("{Pages?}", align: CellAlign.Centre), FormCell.Value("{Remarks?}", align: CellAlign.Centre)))
        .NextPage()
        .Title("卷 内 备 考 表")
        .Table([2200, 6645], table => table
            .Row(1100, FormCell.Caption("本卷情况"), FormCell.Value("本卷共有文件{DocumentCount|number}件，{if:PageCount}{PageCount|number}{end}{ifnot:PageCount}　　{end}页。"))
            .Row(6200, FormCell.Caption("情况说明"), FormCell.Value("{if:MemoText}{MemoText}{end}{ifnot:MemoText}卷内文件齐全、完整，无缺损、修改、补充、移出、销毁情况。{end}", align: CellAlign.Block))
            .Row(800, FormCell.Caption("立 卷 人"), FormCell.Value("{FiledBy}　　　　　　　　　　（签名）"))
            .Row(800, FormCell.Caption("检 查 人"), FormCell.Value("{CheckedBy}　　　　　　　　　　（签名）"))
            .Row(800, FormCell.Caption("立卷时间"), FormCell.Value("{FiledIntoVolumeOn|date}")))
        .ToBytes();
}
