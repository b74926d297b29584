using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class ValueTests
{
    private static readonly WordTemplate Template = WordTemplate.Open(Body(P("甲{{A|lines}}乙")).ToBytes());

    [Theory]
    [InlineData("<w:p/> & \" ' ]]> &amp;", "<w:p/> & \" ' ]]> &amp;")]
    [InlineData("{{A}} {{repeat:B}} {{end}}", "{{A}} {{repeat:B}} {{end}}")] // data is never a template
    [InlineData("\u0000\u0001\u001F\u007F\u0085", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("\uD83D\uDE00 👨‍👩‍👧 𠮷", "😀 👨‍👩‍👧 𠮷")] // emoji, joined emoji, rare ideograph
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("مرحبا שלום", "مرحبا שלום")]
    [InlineData("a\u202Eb\u2066c", "a\uFFFDb\uFFFDc")] // would turn the reading direction of what follows
    [InlineData("堃昇喆珺赟镕晞翀玥祎", "堃昇喆珺赟镕晞翀玥祎")]
    [InlineData("a\tb", "a→b")]
    [InlineData("a\r\nb\rc\u2028d\ve", "a⏎b⏎c⏎d⏎e")]
    [InlineData("  a  ", "  a  ")]
    public void Value_IsLiteral(string value, string shown)
    {
        var filled = Template.Fill(new JsonObject { ["A"] = value });

        Assert.Equal($"甲{shown}乙", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void HalvesOfASurrogatePair_BecomeVisible() => // attributes cannot carry such a text
        Assert.Equal("甲x\uFFFDy\uFFFD乙", DocxAssert.Text(Template.Fill(new JsonObject { ["A"] = JsonValue.Create("x\uD83Dy\uDE00") })));

    [Fact]
    public void AnyText_GivesAReadableDocumentWithThatText() => Prop.ForAll(
        Gen.Frequency(
            (3, Gen.Elements([.. "<>&\"'{}|:]\t\n\u0000\u001F\u202E\uD83D\uDE00\uFFFF安全"])),
            (1, Gen.Choose(0, 0xFFFF).Select(code => (char)code))).ListOf().Select(chars => new string([.. chars])).ToArbitrary(),
        text =>
        {
            if (string.IsNullOrWhiteSpace(text))
                return true;
            var shown = DocxAssert.Text(Template.Fill(new JsonObject { ["A"] = JsonValue.Create(text) }));
            return shown.Length == 2 + text.ReplaceLineEndings("\n").Length || text.Contains('\r', StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AMegabyte_IsFilled()
    {
        var text = string.Concat(Enumerable.Repeat("安全生产<&>", 130_000));

        var filled = Template.Fill(new JsonObject { ["A"] = text });

        Assert.Equal($"甲{text}乙", DocxAssert.Text(filled));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void MoreThanTheLimit_IsRefusedNotCut()
    {
        var refused = Assert.Throws<FillFailedException>(() =>
            Template.Fill(new JsonObject { ["A"] = new string('x', 3_000_000) }, new FillOptions { MaxPartBytes = 1024 * 1024 }));

        Assert.Equal("X-TPL-30", refused.Code);
    }

    [Fact]
    public void SameData_GivesTheSameBytes()
    {
        var again = WordTemplate.Open(Body(P("甲{{A|lines}}乙")).ToBytes());

        Assert.Equal(Template.Fill(new JsonObject { ["A"] = "x" }).Bytes, again.Fill(new JsonObject { ["A"] = "x" }).Bytes);
    }

    [Fact]
    public void OneTemplate_FillsInParallel()
    {
        var results = new string[200];
        Parallel.For(0, results.Length, i => results[i] = DocxAssert.Text(Template.Fill(new JsonObject { ["A"] = $"n{i}" })));

        Assert.Equal(Enumerable.Range(0, results.Length).Select(i => $"甲n{i}乙"), results);
    }

    [Fact]
    public void Missing_IsVisibleHighlightedAndListed()
    {
        var filled = Body($"<w:p>{Control("field:CheckedUnit", "<w:r><w:rPr><w:b/><w:sz w:val=\"32\"/><w:u w:val=\"single\"/></w:rPr><w:t>x</w:t></w:r>")}</w:p>")
            .Fill("""{"CheckedUnit":"  "}""", new FillOptions { Labels = new Dictionary<string, string> { ["CheckedUnit"] = "被检查单位" } });

        Assert.Equal("【缺：被检查单位】", DocxAssert.Text(filled));
        Assert.Equal(["b", "sz", "highlight", "u"], DocxAssert.Part(filled.Bytes).Descendants().Single(e => e.Name.LocalName == "rPr").Elements().Select(e => e.Name.LocalName));
        Assert.Equal(new MissingField("CheckedUnit", "被检查单位", MissingReason.NoValue, "【缺：被检查单位】"), Assert.Single(filled.Missing));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void Optional_Missing_IsBlankAndNotListed()
    {
        var filled = Body(P("甲{{A?}}乙")).Fill("{}");

        Assert.Equal("甲乙", DocxAssert.Text(filled));
        Assert.Empty(filled.Missing);
    }

    [Fact]
    public void Value_OfANet_Type_IsReadLikeItsJson()
    {
        var template = WordTemplate.Open(Body(P("{{D|date}} {{G}} {{N|money}}")).ToBytes());
        var data = new JsonObject { ["D"] = JsonValue.Create(new DateOnly(2026, 3, 2)), ["G"] = JsonValue.Create(Guid.Empty), ["N"] = JsonValue.Create(30000m) };

        Assert.Equal("2026年3月2日 00000000-0000-0000-0000-000000000000 30,000.00", DocxAssert.Text(template.Fill(data)));
    }
}
