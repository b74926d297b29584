using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class RepeatTests
{
    private static readonly TestDocx Rows = Body(
        Table(2, Row(Cell("序号"), Cell("隐患")), Row(Cell("{{repeat:Items}}{{$index}}"), Cell("{{Title}}{{end}}"))));

    [Fact]
    public void MarksInTwoCells_RepeatTheRow()
    {
        var filled = Rows.Fill("""{"Items":[{"Title":"甲"},{"Title":"乙"}]}""");

        Assert.Equal("序号\n隐患\n1\n甲\n2\n乙", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void EmptyList_ShowsOneRowThatSaysSo()
    {
        var filled = Rows.Fill("""{"Items":[]}""");

        Assert.Equal("序号\n隐患\n（无）", DocxAssert.Text(filled));
        Assert.Empty(filled.Missing);
        Assert.Equal("2", DocxAssert.Part(filled.Bytes).Descendants().Single(e => e.Name.LocalName == "gridSpan").FirstAttribute!.Value);
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void NoList_IsAListedGap()
    {
        var filled = Rows.Fill("{}", new FillOptions { Labels = new Dictionary<string, string> { ["Items"] = "隐患清单" } });

        Assert.Equal("序号\n隐患\n【缺：隐患清单】", DocxAssert.Text(filled));
        Assert.Equal(("Items", MissingReason.NoValue), (filled.Missing[0].Path, filled.Missing[0].Reason));
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":1}")]
    [InlineData("3")]
    public void SomethingElseThanAList_IsAGapToo(string value) =>
        Assert.Equal(MissingReason.NotUsable, Assert.Single(Rows.Fill($"{{\"Items\":{value}}}").Missing).Reason);

    [Fact]
    public void MissingInAnEntry_NamesTheRow()
    {
        var filled = Rows.Fill("""{"Items":[{"Title":"甲"},{"Title":""}]}""", new FillOptions { Labels = new Dictionary<string, string> { ["Items.Title"] = "隐患" } });

        Assert.Equal(new MissingField("Items[2].Title", "隐患", MissingReason.NoValue, "【缺：隐患】"), Assert.Single(filled.Missing));
    }

    [Fact]
    public void Nested_RowsInRows_AndOuterValues()
    {
        var table = Table(2,
            Row(Cell("{{repeat:Units}}{{Name}}"), Cell("{{Agency}}")),
            Row(Cell("{{repeat:Items}}{{Name}}"), Cell("{{Unit}}{{end}}")),
            Row(Cell("小计"), Cell("{{$count}}{{end}}")));

        var filled = Body(table).Fill("""{"Agency":"局","Units":[{"Name":"一科","Unit":"甲","Items":[{"Name":"a"},{"Name":"b"}]},{"Name":"二科","Items":[]}]}""");

        Assert.Equal("一科\n局\na\n甲\nb\n甲\n小计\n2\n二科\n局\n（无）\n小计\n2", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void MarksInOwnParagraphs_RepeatWhatIsBetween_AndGo()
    {
        var filled = Body(P("前") + P("{{repeat:Items}}") + P("{{$index}}、{{.}}") + P("——") + P("{{end:Items}}") + P("后")).Fill("""{"Items":["甲","乙"]}""");

        Assert.Equal("前\n1、甲\n——\n2、乙\n——\n后", DocxAssert.Text(filled));
    }

    [Fact]
    public void MarksInTheText_RepeatInTheParagraph_WithSeparator()
    {
        var docx = Body(P("抄送：{{repeat:To}}{{.}}{{ifnot:$last}}、{{end}}{{end}}。"));

        Assert.Equal("抄送：甲、乙、丙。", DocxAssert.Text(docx.Fill("""{"To":["甲","乙","丙"]}""")));
        Assert.Equal("抄送：（无）。", DocxAssert.Text(docx.Fill("""{"To":[]}""")));
    }

    [Fact]
    public void Optional_EmptyOrMissing_ShowsNothing_AndTakesATableWithoutRowsAway()
    {
        var docx = Body(P("前") + Table(1, Row(Cell("{{repeat:Items?}}{{Title}}"), Cell("{{end}}"))) + P("后"));

        Assert.Equal("前\n后", DocxAssert.Text(docx.Fill("""{"Items":[]}""")));
        var missing = docx.Fill("{}");
        Assert.Empty(missing.Missing);
        DocxAssert.IsValid(missing.Bytes);
    }

    [Fact]
    public void RepeatedContent_HasNoDuplicateIdsOrBookmarks()
    {
        const string Block =
            "<w:p w14:paraId=\"00000001\" w14:textId=\"00000002\"><w:bookmarkStart w:id=\"1\" w:name=\"b\"/><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/>"
            + "<wp:docPr id=\"7\" name=\"x\"/><a:graphic><a:graphicData uri=\"u\"/></a:graphic></wp:inline></w:drawing></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>";

        var root = DocxAssert.Part(Body(Control("repeat:Items", Block)).Fill("""{"Items":[1,2,3]}""").Bytes);

        Assert.Equal(3, root.Descendants().Where(e => e.Name.LocalName == "docPr").Select(e => e.Attribute("id")!.Value).Distinct().Count());
        Assert.DoesNotContain(root.Descendants(), e => e.Name.LocalName == "bookmarkStart");
        Assert.DoesNotContain(root.Descendants().SelectMany(e => e.Attributes()), a => a.Name.LocalName == "paraId");
    }

    [Fact]
    public void ALongTable_IsFilled()
    {
        var items = string.Join(',', Enumerable.Range(1, 1000).Select(i => $"{{\"Title\":\"隐患{i}\"}}"));

        var lines = DocxAssert.Text(Rows.Fill($"{{\"Items\":[{items}]}}")).Split('\n');

        Assert.Equal(2002, lines.Length);
        Assert.Equal("隐患1000", lines[^1]);
    }
}
