using System.Text.Json.Nodes;
using WorkflowOffice.Word.Linting;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData("示应急执监通〔2026〕1号 核验码 9F3A-11C2")] // bytes, Chinese
    [InlineData("AJ-2026-0001")] // capitals
    [InlineData("20260302")] // digits
    [InlineData("https://yjj.example.gov.cn/banjian?no=1&a=<b>")]
    [InlineData("{{CaseNo}} is data")]
    [InlineData("堃昇喆 𠮷 😀")]
    public void QrCode_SaysWhatTheDataSays(string text)
    {
        var filled = Body(P("码：{{qr:Code|25mm}}")).Fill(new JsonObject { ["Code"] = text }.ToJsonString());

        Assert.Equal(text, QrReader.ReadPng(DocxAssert.Media(filled.Bytes)).Text);
        var extent = DocxAssert.Part(filled.Bytes).Descendants().Single(e => e.Name.LocalName == "extent");
        Assert.Equal(("900000", "900000"), (extent.Attribute("cx")!.Value, extent.Attribute("cy")!.Value));
        Assert.Empty(filled.Missing);
        DocxAssert.IsValid(filled.Bytes);
    }

    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)] // the most a code of 21 modules holds at level M
    [InlineData(200, 57)] // ten blocks begin here to differ in length
    [InlineData(500, 85)]
    public void QrCode_GrowsWithItsText(int length, int most)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));

        var (modules, read) = QrReader.ReadPng(DocxAssert.Media(Body(P("{{qr:Code}}")).Fill($$"""{"Code":"{{text}}"}""").Bytes));

        Assert.Equal(text, read);
        Assert.InRange(modules, 21, most + 4);
    }

    [Fact]
    public void QrCode_InAControl_InEveryRow_IsOneEach()
    {
        var filled = Body(P("{{repeat:Items}}") + $"<w:p>{Control("qr:No|20mm", R("〔二维码〕"))}</w:p>" + P("{{end}}")).Fill("""{"Items":[{"No":"A1"},{"No":"A2"}]}""");

        Assert.Equal(["A1", "A2"], DocxAssert.AllMedia(filled.Bytes).Select(png => QrReader.ReadPng(png).Text));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Theory]
    [InlineData("{}", MissingReason.NoValue)]
    [InlineData("""{"Code":"  "}""", MissingReason.NoValue)]
    [InlineData("""{"Code":["a"]}""", MissingReason.NotUsable)]
    [InlineData("""{"Code":{"a":1}}""", MissingReason.NotUsable)]
    public void QrCode_MissingOrUnusable_IsAGap(string json, MissingReason reason)
    {
        var filled = Body(P("{{qr:Code}}")).Fill(json);

        Assert.Equal(reason, Assert.Single(filled.Missing).Reason);
        Assert.Contains(filled.Missing[0].Shown, DocxAssert.Text(filled), StringComparison.Ordinal);
    }

    [Fact]
    public void QrCode_OfHalfACharacter_SaysSo() => // JSON allows \ud800 without its other half
        Assert.Equal("a\ufffdb", QrReader.ReadPng(DocxAssert.Media(Body(P("{{qr:Code}}")).Fill("""{"Code":"a\ud800b"}""").Bytes)).Text);

    [Fact]
    public void QrCode_LongerThanItCanBeRead_IsAGap()
    {
        var filled = Body(P("{{qr:Code}}")).Fill($$"""{"Code":"{{new string('字', 167)}}"}"""); // 501 bytes

        Assert.Equal(MissingReason.NotUsable, Assert.Single(filled.Missing).Reason);
        Assert.Contains("500 字节", filled.Missing[0].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void QrCode_Optional_ShowsNothing() => Assert.Empty(Body(P("{{qr:Code?|25mm}}")).Fill("{}").Missing);

    [Theory]
    [InlineData("14mm")] // too small to be read
    [InlineData("25x30mm")] // not square
    [InlineData("25mm:above")]
    [InlineData("wide")]
    public void Lint_SizeOfAQrCode(string format)
    {
        var finding = Assert.Single(TemplateLinter.Lint(Body(P("甲") + P($"{{{{qr:Code|{format}}}}}")).ToBytes(), [new KnownField("Code")]));

        Assert.Equal(("X-TPL-14", LintSeverity.Error, "正文第2段"), (finding.Code, finding.Severity, finding.Place.Split('，')[0]));
        Assert.Contains("二维码", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cade", "X-TPL-21")] // unknown
    [InlineData("Items", "X-TPL-25")] // a list
    public void Lint_FieldOfAQrCode(string path, string code) =>
        Assert.Equal(code, Assert.Single(TemplateLinter.Lint(Body(P($"{{{{qr:{path}|25mm}}}}")).ToBytes(), [new KnownField("Code"), new KnownField("Items", IsList: true)])).Code);
}
