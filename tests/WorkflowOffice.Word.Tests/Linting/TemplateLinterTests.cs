using WorkflowOffice.Word.Linting;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Linting;

public sealed class TemplateLinterTests
{
    private static readonly KnownField[] Known =
    [
        new("CheckedUnit", Label: "被检查单位", Mandatory: true), new("Items", IsList: true), new("Items.Title"), new("DocDate"),
    ];

    [Fact]
    public void AGoodTemplate_HasNoFindings() =>
        Assert.Empty(Lint(Body(P("{{CheckedUnit}}") + Table(1, Row(Cell("{{repeat:Items}}{{Title}}{{DocDate|date}}"), Cell("{{end}}"))).Replace("<w:gridCol w:w=\"2000\"/>", "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/>", StringComparison.Ordinal) + P("x"))));

    [Fact]
    public void AnUnknownField_IsNamedWithItsPlaceAndTheNearestName()
    {
        var finding = Assert.Single(Lint(Body(P("{{CheckedUnit}}") + P("{{DocDat}}"))));

        Assert.Equal(("X-TPL-21", LintSeverity.Error, "正文第2段"), (finding.Code, finding.Severity, finding.Place));
        Assert.Contains("是不是“DocDate”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingMandatoryContent_IsAnError() =>
        Assert.Contains("被检查单位", Assert.Single(Lint(Body(P("x")))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{repeat:DocDate}}x{{end}}", "不是列表")]
    [InlineData("{{Items}}", "是列表")]
    public void ListsAndValues_AreNotMixedUp(string text, string words) =>
        Assert.Contains(words, Assert.Single(Lint(Body(P("{{CheckedUnit}}" + text)))).Message, StringComparison.Ordinal);

    [Fact]
    public void RevisionsCommentsAndLongTags_AreWarnings()
    {
        var findings = Lint(Body(P("{{CheckedUnit}}")
            + "<w:p><w:ins w:id=\"1\" w:author=\"某\" w:date=\"2026-03-02T00:00:00Z\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>"
            + Control(new string('x', 65), P("x"))));

        Assert.Equal(["X-TPL-23", "X-TPL-26"], findings.Select(f => f.Code).Where(code => code != "X-TPL-27").Order());
        Assert.All(findings, finding => Assert.Equal(LintSeverity.Warning, finding.Severity));
    }

    [Fact]
    public void AFontNobodyHas_IsNamedOnce()
    {
        const string Run = "<w:r><w:rPr><w:rFonts w:eastAsia=\"方正小标宋_GBK\"/></w:rPr><w:t>x</w:t></w:r>";

        var finding = Assert.Single(TemplateLinter.Lint(
            Body($"<w:p>{Run}{Run}</w:p>").ToBytes(), null, new LintOptions { AvailableFonts = ["仿宋_GB2312"] }));

        Assert.Equal(("X-TPL-24", "正文第1段"), (finding.Code, finding.Place));
    }

    [Theory]
    [InlineData("<w:br w:type=\"page\"/>", "正文约第2页表1第1行第2格")] // set by hand
    [InlineData("<w:lastRenderedPageBreak/>", "正文约第2页表1第1行第2格")] // as Word last laid it out
    [InlineData("<w:br/>", "正文表1第1行第2格")]
    public void AProblem_OnTheSecondPage_IsFoundThere(string before, string place) => Assert.Equal(place, Lint(
        Body(P("{{CheckedUnit}}") + $"<w:p><w:r>{before}</w:r></w:p>" + Table(2, Row(Cell("x"), Cell("{{DocDat}}"))) + P("x")))
        .Single(finding => finding.Code == "X-TPL-21").Place);

    [Fact]
    public void AProblem_OnTheFirstOfSeveralPages_IsFoundThere() => Assert.Equal("正文约第1页第1段", Lint(
        Body(P("{{CheckedUni}}") + "<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>" + P("{{CheckedUnit}}")))
        .Single(finding => finding.Code == "X-TPL-21").Place);

    [Fact]
    public void InvalidContent_HasItsPlaceInTheUsersWords() => Assert.Contains(
        TemplateLinter.Lint(Body(Table(1, Row("<w:tc><w:p><w:pPr><w:jc w:val=\"sideways\"/></w:pPr></w:p></w:tc>")) + P("x")).ToBytes(), null),
        finding => finding is { Code: "X-TPL-27", Place: "正文表1第1行第1格" });

    [Fact]
    public void InvalidContent_IsAWarning() => Assert.Contains(
        TemplateLinter.Lint(Body("<w:p><w:pPr><w:jc w:val=\"sideways\"/></w:pPr></w:p>").ToBytes(), null), finding => finding.Code == "X-TPL-27");

    [Fact]
    public void EveryProblem_IsListed_NotOnlyTheFirst() =>
        Assert.Equal(["X-TPL-10", "X-TPL-13", "X-TPL-22"], Lint(Body(P("{{1+1}}") + P("{{repeat:Items}}"))).Select(finding => finding.Code).Order());

    [Fact]
    public void AHostileFile_IsOneFinding() => Assert.Equal("X-TPL-02", Assert.Single(TemplateLinter.Lint([1, 2, 3], Known)).Code);

    private static IReadOnlyList<LintFinding> Lint(TestDocx docx) => TemplateLinter.Lint(docx.ToBytes(), Known);
}
