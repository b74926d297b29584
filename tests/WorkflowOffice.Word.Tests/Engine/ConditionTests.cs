using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class ConditionTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", false)]
    [InlineData("0", false)]
    [InlineData("2", true)]
    [InlineData("\"\"", false)]
    [InlineData("\"  \"", false)]
    [InlineData("\"x\"", true)]
    [InlineData("[]", false)]
    [InlineData("[1]", true)]
    [InlineData("{}", true)]
    public void If_ShowsItsContent_WhenTheValueIsYes(string value, bool shown)
    {
        var filled = Body(P("{{if:A}}有{{end}}{{ifnot:A}}无{{end}}")).Fill($"{{\"A\":{value}}}");

        Assert.Equal(shown ? "有" : "无", DocxAssert.Text(filled));
        Assert.Empty(filled.Missing);
    }

    [Fact]
    public void If_OfAMissingValue_IsNo_AndNoGap() => Assert.Empty(Body(P("{{if:A}}{{B}}{{end}}")).Fill("{}").Missing);

    [Theory]
    [InlineData("if:Kind=撤销", "撤销", true)]
    [InlineData("if:Kind=撤销", "维持", false)]
    [InlineData("if:Kind!=撤销", "维持", true)]
    [InlineData("ifnot:Kind=撤销", "维持", true)]
    [InlineData("if:Kind＝撤销", "撤销", true)]
    public void If_ComparesWithAConstant(string condition, string value, bool shown) =>
        Assert.Equal(shown ? "是" : "", DocxAssert.Text(Body(P($"{{{{{condition}}}}}是{{{{end}}}}")).Fill($"{{\"Kind\":\"{value}\"}}")));

    [Fact]
    public void If_OverParagraphsAndRows_LeavesAValidDocument()
    {
        var docx = Body(P("{{if:A}}") + P("甲") + P("{{end}}")
            + Table(1, Row($"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{P("{{if:A}}")}{P("乙")}{P("{{end}}")}</w:tc>"))
            + Table(1, Control("if:A", Row(Cell("丙")))) + P("末"));

        var shown = docx.Fill("""{"A":true}""");
        var hidden = docx.Fill("""{"A":false}""");

        Assert.Equal("甲\n乙\n丙\n末", DocxAssert.Text(shown));
        Assert.Equal("\n末", DocxAssert.Text(hidden)); // the cell keeps an empty paragraph, the table without rows is gone
        DocxAssert.IsValid(shown.Bytes);
        DocxAssert.IsValid(hidden.Bytes);
    }
}
