using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.Word.Bench;

/// <summary>The same document twice: once with our placeholders, once with those of docxtemplater.</summary>
/// <param name="Field">How a field is written.</param>
/// <param name="Open">How a repeat begins.</param>
/// <param name="Close">How it ends.</param>
internal sealed record BenchTemplate(Func<string, string> Field, Func<string, string> Open, Func<string, string> Close)
{
    internal static readonly BenchTemplate Ours = new(name => $"{{{{{name}}}}}", name => $"{{{{repeat:{name}}}}}", _ => "{{end}}");
    internal static readonly BenchTemplate Theirs = new(name => $"{{{name}}}", name => $"{{#{name}}}", name => $"{{/{name}}}");

    private static readonly string[] Columns = ["No", "Problem", "Basis", "Measure", "Person", "DueOn"];

    /// <summary>One page: head, number, parties, facts, reasons, decision, signature.</summary>
    internal byte[] Decision() => Write(
        Line($"{Field("AgencyName")}", 44), Line("执法监督决定书", 44), Line(Field("DocNo"), 32), Line($"{Field("CheckedUnit")}：", 32),
        Line($"{Field("InspectedOn")}，本机关依据{Field("Ground")}对你单位{Field("Matter")}进行执法监督。经查，认定以下事实：{Field("Facts")}上述事实有{Field("Evidence")}证明。", 32),
        Line($"认定理由：{Field("Reasons")}", 32), Line($"根据{Field("Basis")}，决定作出如下处理：{Field("Decision")}", 32),
        Line($"请按以下方式和期限执行：{Field("Method")}；于{Field("DueOn")}前执行完毕，并书面报告执行结果。", 32),
        Line($"对本决定不服的，可以在收到之日起{Field("Days")}日内向本局申请复查。", 32), Line(Field("AgencyName"), 32), Line(Field("DocDate"), 32));

    /// <summary>A table of six columns with one row that is repeated.</summary>
    internal byte[] Table() => Write(
        Line(Field("Title"), 44),
        new Table(
            new TableProperties(new TableWidth { Width = "8800", Type = TableWidthUnitValues.Dxa }),
            new TableGrid(Columns.Select(_ => new GridColumn { Width = "1466" })),
            Row(Columns),
            Row([.. Columns.Select((column, i) => (i == 0 ? Open("Items") : "") + Field(column) + (i == Columns.Length - 1 ? Close("Items") : ""))])));

    private static TableRow Row(string[] cells) => new(cells.Select(cell => new TableCell(
        new TableCellProperties(new TableCellWidth { Width = "1466", Type = TableWidthUnitValues.Dxa }), Line(cell, 24))));

    private static Paragraph Line(string text, int halfPoints) => new(
        new ParagraphProperties(new Indentation { FirstLineChars = 200 }),
        new Run(
            new RunProperties(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "仿宋_GB2312" }, new FontSize { Val = $"{halfPoints}" }),
            new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static byte[] Write(params OpenXmlElement[] content)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(
                [.. content, new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 2098, Bottom = 1984, Left = 1587, Right = 1474 })]));
        }

        return stream.ToArray();
    }
}
