using FsCheck;
using FsCheck.Fluent;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class TextPlaceholderTests
{
    [Theory]
    [InlineData("{{Name}}")]
    [InlineData("{{ Name }}")]
    [InlineData("{{field:Name}}")]
    [InlineData("{{Name|text}}")]
    [InlineData("{{Name？｜text}}")] // full-width punctuation of a Chinese keyboard
    public void Field_InAnySpelling_IsReplaced(string placeholder) =>
        Assert.Equal("甲：危化科。", DocxAssert.Text(Body(P($"甲：{placeholder}。")).Fill("""{"Name":"危化科"}""")));

    [Fact]
    public void Fields_SplitIntoAnyRuns_GiveTheSameText()
    {
        const string Line = "请{{Unit.Name}}于{{DueOn|date}}前报{{Unit.Name}}{{Count|number}}份。";
        const string Data = """{"Unit":{"Name":"危化科"},"DueOn":"2026-03-12","Count":2}""";
        var splits = Gen.Choose(0, 1).ListOf(Line.Length).ToArbitrary();

        Prop.ForAll(splits, cuts =>
        {
            var runs = new List<string> { "" };
            for (var i = 0; i < Line.Length; i++)
            {
                runs[^1] += Line[i];
                if (cuts[i] == 1)
                    runs.Add("");
            }

            var filled = Body(P([.. runs])).Fill(Data);
            return DocxAssert.Text(filled) == "请危化科于2026年3月12日前报危化科2份。" && filled.Missing.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Field_SplitByProofMarksAndBookmarks_IsFound()
    {
        const string Paragraph =
            "<w:p><w:r><w:t>甲{</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>{Na</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"b\"/>"
            + "<w:r><w:lastRenderedPageBreak/><w:t>me}</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>}乙</w:t></w:r></w:p>";

        Assert.Equal("甲危化科乙", DocxAssert.Text(Body(Paragraph).Fill("""{"Name":"危化科"}""")));
    }

    [Fact]
    public void Field_KeepsTheFormattingOfItsFirstCharacter()
    {
        const string Paragraph =
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>{{Na</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>me}}乙</w:t></w:r></w:p>";

        var filled = Body(Paragraph).Fill("""{"Name":"危化科"}""");

        var runs = DocxAssert.Part(filled.Bytes).Descendants().Where(e => e.Name.LocalName == "r").ToList();
        Assert.Equal(["甲", "危化科", "乙"], runs.Select(run => run.Value));
        Assert.Equal(["b", "color"], runs[1].Elements().First().Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["i"], runs[2].Elements().First().Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Field_IsFoundInTablesHeadersFootersFootnotesTextBoxesAndHyperlinks()
    {
        const string TextBox =
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"x\"/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/>"
            + "<wps:txbx><w:txbxContent><w:p><w:r><w:t>框{{N</w:t></w:r><w:r><w:t>ame}}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r><w:r><w:t>外{{Name}}</w:t></w:r></w:p>";
        var docx = Body(Table(1, Row(Cell("表{{", "Name}}"))) + TextBox + "<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>链{{Name}}</w:t></w:r></w:hyperlink></w:p>")
            .Header(P("眉{{Name}}")).Footer(P("脚{{Name}}"))
            .Footnotes($"<w:footnote w:id=\"1\">{P("注{{Name}}")}</w:footnote>");

        var filled = docx.Fill("""{"Name":"危化科"}""");

        Assert.Equal(["表危化科", "外危化科", "框危化科", "链危化科"], DocxAssert.Text(filled).Split('\n'));
        Assert.Equal("眉危化科", DocxAssert.Text(filled.Bytes, "word/header1.xml"));
        Assert.Equal("脚危化科", DocxAssert.Text(filled.Bytes, "word/footer1.xml"));
        Assert.Equal("注危化科", DocxAssert.Text(filled.Bytes, "word/footnotes.xml"));
    }

    [Fact]
    public void Text_InDeletedRevisions_IsNoPlaceholder() =>
        Assert.Equal("甲", DocxAssert.Text(Body("<w:p><w:r><w:t>甲</w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>{{Name}}</w:delText></w:r></w:del></w:p>").Fill("{}")));

    [Theory]
    [InlineData("甲{{Name", "X-TPL-12")] // never closed
    [InlineData("甲}}", "X-TPL-12")]
    [InlineData("{{1+1}}", "X-TPL-10")] // code, not a path
    [InlineData("{{Name()}}", "X-TPL-10")]
    [InlineData("{{Name.ToString()}}", "X-TPL-10")]
    [InlineData("{{Name|rot13}}", "X-TPL-14")] // unknown format
    [InlineData("{{end}}", "X-TPL-13")]
    [InlineData("{{repeat:Items}}甲", "X-TPL-13")]
    [InlineData("{{if:A}}甲{{end:B}}", "X-TPL-13")]
    [InlineData("{{seal:Agency}}", "X-TPL-10")]
    public void Open_WithAWrongPlaceholder_SaysWhatAndWhere(string text, string code)
    {
        var broken = Assert.Throws<BrokenTemplateException>(() => WordTemplate.Open(Body(P("好") + P(text)).ToBytes()));

        Assert.Equal(code, broken.Code);
        Assert.Equal("正文第2段", broken.Findings[0].Place);
    }

    [Fact]
    public void Open_ListsEveryProblemWithItsPlace()
    {
        var broken = Assert.Throws<BrokenTemplateException>(() => WordTemplate.Open(
            Body(P("{{a b}}") + Table(2, Row(Cell("x"), Cell("{{c d}}")))).Header(P("{{e f}}")).ToBytes()));

        Assert.Equal(["正文第1段", "正文表1第1行第2格", "页眉1第1段"], broken.Findings.Select(finding => finding.Place));
    }

    [Fact]
    public void Fields_ListsPathsScopesAndPlaces()
    {
        var template = WordTemplate.Open(Body(Table(1, Row(Cell("{{repeat:Items}}{{Title|text}}{{end}}"))) + P("{{if:Closed}}{{ClosedOn?|date}}{{end}}")).ToBytes());

        Assert.Equal(
            [
                "Repeat Items  正文表1第1行第1格", "Field Title Items 正文表1第1行第1格", "Condition Closed  正文第1段", "Field ClosedOn  正文第1段",
            ],
            template.Fields.Select(field => $"{field.Kind} {field.Path} {string.Join('/', field.Scopes)} {field.Place}"));
        Assert.True(template.Fields[3].Optional);
        Assert.Equal(["Items.Title", "Title"], template.Fields[1].Candidates);
    }
}
