using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class ContentControlTests
{
    [Fact]
    public void Field_InAParagraph_KeepsFormattingAndDropsTheControl()
    {
        var filled = Body($"<w:p>{R("甲")}{Control("field:Name", "<w:r><w:rPr><w:b/></w:rPr><w:t>〔名称〕</w:t></w:r>")}{R("乙")}</w:p>").Fill("""{"Name":"危化科"}""");

        Assert.Equal("甲危化科乙", DocxAssert.Text(filled));
        Assert.DoesNotContain("sdt", DocxAssert.Part(filled.Bytes).ToString(), StringComparison.Ordinal);
        Assert.Contains("<w:b />", DocxAssert.Part(filled.Bytes).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Field_WithPromptText_TakesTheFormattingOfTheControl()
    {
        const string Prompted =
            "<w:p><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr><w:tag w:val=\"field:Name\"/><w:showingPlcHdr/></w:sdtPr>"
            + "<w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:color w:val=\"808080\"/></w:rPr><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt></w:p>";

        var xml = DocxAssert.Part(Body(Prompted).Fill("""{"Name":"危化科"}""").Bytes).ToString();

        Assert.Contains("<w:b />", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("808080", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_AroundAParagraph_KeepsTheParagraphAndMakesOneOfEachLine()
    {
        var filled = Body(Control("field:Facts", "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>〔事实〕</w:t></w:r></w:p>")).Fill("""{"Facts":"一\n二\r\n三"}""");

        Assert.Equal("一\n二\n三", DocxAssert.Text(filled));
        Assert.Equal(3, DocxAssert.Part(filled.Bytes).Descendants().Count(e => e.Name.LocalName == "jc"));
    }

    [Fact]
    public void Field_AroundACell_FillsTheCell()
    {
        var filled = Body(Table(2, Row(Cell("名称"), Control("field:Name", Cell("〔名称〕"))))).Fill("""{"Name":"危化科"}""");

        Assert.Equal("名称\n危化科", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void Controls_OfOthers_AndAnchors_StayAsTheyAre()
    {
        var body = Control("别的", P("甲{{Name}}")) + Control("seal:Agency", P("乙{{Name}}"));

        var template = WordTemplate.Open(Body(body).ToBytes());
        var filled = Body(body).Fill("""{"Name":"科"}""");

        Assert.Equal("甲科\n乙科", DocxAssert.Text(filled));
        Assert.Equal(2, DocxAssert.Part(filled.Bytes).Descendants().Count(e => e.Name.LocalName == "sdt"));
        Assert.Contains(template.Fields, field => field is { Kind: TemplateFieldKind.Anchor, Path: "Agency" });
    }

    [Fact]
    public void RowAroundField_IsRefusedWithThePlace()
    {
        var broken = Assert.Throws<BrokenTemplateException>(() => WordTemplate.Open(Body(Table(1, Row(Cell("x")), Control("field:Name", Row(Cell("y"))))).ToBytes()));

        Assert.Equal(("X-TPL-11", "正文表1第2行第1格"), (broken.Code, broken.Place));
    }

    [Fact]
    public void NestedControls_RepeatRowsWithConditionsAndFields()
    {
        var row = Row(Cell2(Control("field:$index", R("1"))), Cell2(Control("field:Title", R("t")) + Control("if:Late", R("（逾期）"))));
        var filled = Body(Table(2, Row(Cell("序"), Cell("名")), Control("repeat:Items", row)))
            .Fill("""{"Items":[{"Title":"甲","Late":true},{"Title":"乙","Late":false}]}""");

        Assert.Equal("序\n名\n1\n甲（逾期）\n2\n乙", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    private static string Cell2(string inline) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p>{inline}</w:p></w:tc>";
}
