using System.Text.RegularExpressions;
using WorkflowOffice.TemplateMaker;
using WorkflowOffice.TemplateMaker.Descriptions;

namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>GB/T 9704-2012 measured on the rendered pages; FMT numbers are those of documents.md §9.</summary>
[Collection(nameof(RenderedTemplates))]
public sealed partial class LayoutTests(RenderedTemplates rendered)
{
    private const double Millimetre = 72 / 25.4;
    private const double Character = 15.79;
    private static readonly (double Top, double Left, double Width, double Height) TypeArea = (37 * Millimetre, 28 * Millimetre, 156 * Millimetre, 225 * Millimetre);

    public static TheoryData<string> Ids => TemplateFiles.Ids;

    /// <summary>Set in the type area of GB/T 9704-2012: with a red head, as a letter, or plain.</summary>
    public static TheoryData<string> Official => Described(description => description.Manifest.Layout is "official" or "letter");

    public static TheoryData<string> RedHeads => Described(description => Has(description, "redhead"));

    public static TheoryData<string> Letters => Described(description => description.Manifest.Layout == "letter");

    public static TheoryData<string> Sealed => Described(description =>
        description.Manifest.Layout is "official" or "letter" && Has(description, "seal") && !Has(description, "annex") && !Has(description, "page"));

    public static TheoryData<string> Imprints => Described(description => Has(description, "imprint") && !Has(description, "annex"));

    public static TheoryData<string> Forms => Described(description => description.Manifest.Layout == "form");

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryPage_IsA4(string id) => Assert.All(rendered.Pdf(id).Pages, page => // FMT-01
    {
        Assert.Equal(595.28, page.Width, 0.5);
        Assert.Equal(841.89, page.Height, 0.5);
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoCharacter_IsLostOrAdded(string id)
    {
        var shown = rendered.Pdf(id).Pages.SelectMany(page => page.Lines).Where(line => !IsPageNumber(line)).SelectMany(line => line.Text);
        var written = DocxAssert.TextWithHeaders(rendered.Docx(id)).Replace("⏎", "", StringComparison.Ordinal);

        Assert.Equal(Sorted(written), Sorted(shown));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void NothingIsLeftOfThePlaceholders(string id) // FMT-09
    {
        var text = string.Join('\n', rendered.Pdf(id).Pages.SelectMany(page => page.Lines).Select(line => line.Text));

        Assert.DoesNotMatch(@"\{\{|\}\}|【缺|无法显示|〔\D", text);
        Assert.DoesNotMatch("[\"'\t]", text);
    }

    [Theory]
    [MemberData(nameof(Official))]
    public void Text_StaysInTheTypeArea(string id) // FMT-01
    {
        var pages = rendered.Pdf(id).Pages;
        for (var i = 0; i < pages.Count; i++)
        {
            var left = i % 2 == 0 ? TypeArea.Left : 26 * Millimetre; // the binding edge changes sides
            var lines = pages[i].Lines.Where(line => !IsPageNumber(line));
            Assert.All(i == 0 && IsLetter(id) ? lines.Skip(1) : lines, line => // a letter's head stands above
            {
                Assert.InRange(line.Left, left - Millimetre, left + TypeArea.Width);
                Assert.InRange(line.Right, left, left + TypeArea.Width + Millimetre);
                Assert.InRange(line.Top, TypeArea.Top - Millimetre, TypeArea.Top + TypeArea.Height);
                Assert.InRange(line.Bottom, TypeArea.Top, TypeArea.Top + TypeArea.Height + Millimetre);
            });
        }
    }

    [Fact]
    public void AFullPage_Has22LinesOf28Characters() // FMT-02
    {
        var page = rendered.Pdf(RenderedTemplates.LongNotice).Pages[1];
        var lines = page.Lines.Where(line => !IsPageNumber(line)).ToList();

        Assert.Equal(22, lines.Count);
        Assert.All(lines.Where(line => line.Left < 75 && line.Right > 500), line => Assert.Equal(28, line.Text.Length));
        Assert.Contains(lines, line => line.Text.Length == 28);
    }

    [Theory]
    [MemberData(nameof(RedHeads))]
    public void RedHead_Number_AndRedLine_AreWhereTheyBelong(string id) // FMT-04, FMT-05
    {
        var page = rendered.Pdf(id).Pixels(1);
        var line = Enumerable.Range(0, page.Height).First(y => page.CountRed(y) > 1500);
        var head = Enumerable.Range(0, page.Height).First(y => page.CountRed(y) > 0);
        var numberBottom = Enumerable.Range(0, line).Last(page.HasInk);

        Assert.Equal(72, head / PixelMap.PerMillimetre, 1.5); // 37 + 35 mm
        Assert.Equal(156, page.CountRed(line) / PixelMap.PerMillimetre, 0.5);
        Assert.Equal(4, (line - numberBottom) / PixelMap.PerMillimetre, 0.5);
        Assert.Matches(NumberPattern(), rendered.Pdf(id).Pages[0].Line("〔").Text);
    }

    [Theory]
    [MemberData(nameof(Sealed))]
    public void FirstPage_HasText_AndTheLastPageMoreThanTheSignature(string id) // FMT-06
    {
        var pages = rendered.Pdf(id).Pages;

        Assert.Contains(pages[0].Lines, line => line.Text.Length > 20 && line.Left < 115);
        Assert.Contains(pages[^1].Lines.TakeWhile(line => !DateLine().IsMatch(line.Text)), line => line.Left < 115 && line.Top < 700);
    }

    [Theory]
    [MemberData(nameof(Sealed))]
    public void Signature_IsCentredOnADate_FourCharactersFromTheEdge(string id) // FMT-07
    {
        var pages = rendered.Pdf(id).Pages;
        var last = pages[^1];
        var at = last.Lines.ToList().FindLastIndex(line => DateLine().IsMatch(line.Text) && line.Left > 250);
        var (name, date) = (last.Lines[at - 1], last.Lines[at]);
        var right = (pages.Count % 2 == 1 ? TypeArea.Left : 26 * Millimetre) + TypeArea.Width;

        Assert.Equal(name.Middle, date.Middle, 2.0);
        Assert.Equal(4, (right - date.Right) / Character, 0.6);
    }

    [Theory]
    [MemberData(nameof(Official))]
    public void PageNumbers_StandOutside_SevenMillimetresBelowTheTypeArea(string id) // FMT-08
    {
        var pages = rendered.Pdf(id).Pages;
        for (var i = 0; i < pages.Count; i++)
        {
            var number = pages[i].Lines.SingleOrDefault(IsPageNumber);
            if (i == 0 && IsLetter(id))
            {
                Assert.Null(number); // §10.1: a letter's first page shows none
                continue;
            }

            Assert.NotNull(number);
            Assert.Equal($"—{i + 1}—", number.Text);
            Assert.Equal(i % 2 == 0, number.Left > 300);
            Assert.Equal(7, ((number.Top + number.Bottom) / 2 / Millimetre) - 37 - 225, 2.0);
        }
    }

    [Theory]
    [MemberData(nameof(Imprints))]
    public void Imprint_EndsWithTheTypeArea(string id)
    {
        var pdf = rendered.Pdf(id);
        var page = pdf.Pixels(pdf.Pages.Count);
        var lines = Enumerable.Range(0, page.Height)
            .Where(y => Enumerable.Range(0, page.Width).Count(x => page.IsInk(x, y)) > 1700).Select(y => y / PixelMap.PerMillimetre).ToList();

        Assert.Equal(37 + 225, lines[^1], 2.6); // LibreOffice 7.4 puts a growing text box 2.4 mm higher than Word does
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letters_HaveTwoRedDoubleLines(string id)
    {
        var page = rendered.Pdf(id).Pixels(1);
        var red = Enumerable.Range(0, page.Height).Where(y => page.CountRed(y) > 1500).Select(y => y / PixelMap.PerMillimetre).ToList();
        var head = Enumerable.Range(0, page.Height).First(y => page.CountRed(y) > 0) / PixelMap.PerMillimetre;
        var widest = Enumerable.Range(0, page.Height).Max(page.CountRed) / PixelMap.PerMillimetre;

        Assert.Equal(30, head, 1.5);
        Assert.InRange(red[0], 38, 50);
        Assert.Equal(297 - 20, red[^1], 1.5);
        Assert.Equal(170, widest, 0.7);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Fonts_AreThoseOfTheirRoles(string id) // FMT-03
    {
        var xml = DocxAssert.Part(rendered.Docx(id)).ToString();
        var declared = EastAsianFont().Matches(xml).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Empty(declared.Except(["仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋_GBK", "宋体", "Segoe UI Symbol"]));
        Assert.Contains("方正小标宋_GBK", declared);
        Assert.Contains("仿宋_GB2312", declared);
        var used = System.Text.Encoding.UTF8.GetString(RenderedTemplates.Run("pdffonts", [rendered.Pdf(id).Path]));
        Assert.Contains("NotoSerifCJK", used, StringComparison.Ordinal); // titles: the bold cut stands in for 小标宋
        Assert.DoesNotMatch("(?i)WenQuanYi|DroidSansFallback", used);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Forms_StandInTheirMargins_WithPageNumbers(string id)
    {
        var pages = rendered.Pdf(id).Pages;
        Assert.All(pages, page =>
        {
            Assert.Contains(page.Lines, line => line.Text.Contains('共', StringComparison.Ordinal) && line.Top > 740);
            Assert.All(page.Lines, line =>
            {
                Assert.InRange(line.Left, TypeArea.Left - Millimetre, TypeArea.Left + TypeArea.Width);
                Assert.InRange(line.Right, TypeArea.Left, TypeArea.Left + TypeArea.Width + (2 * Millimetre));
            });
        });
    }

    /// <summary>LibreOffice does not keep a heading with a paragraph of which just one line would fit: such a place is laid out in another way.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void NoHeading_StandsAloneAtTheFootOfAPage(string id)
    {
        var headings = Templates.All.Single(description => description.Manifest.Id == id).Lines
            .Where(line => line.StartsWith("h ", StringComparison.Ordinal)).Select(line => line[2..].Replace(" ", "", StringComparison.Ordinal)).ToHashSet();

        Assert.All(rendered.Pdf(id).Pages.SkipLast(1), page =>
            Assert.DoesNotContain(page.Lines.Where(line => !IsPageNumber(line)).MaxBy(line => line.Top)!.Text, headings));
    }

    [Fact]
    public void RareNames_HaveAFont() // FMT-10
    {
        foreach (var rune in "堃昇喆珺赟镕晞翀玥祎〇".EnumerateRunes())
        {
            var fonts = RenderedTemplates.Run("fc-list", [$":charset={rune.Value:x}", "family"]);
            Assert.True(fonts.Length > 0, $"no installed font has {rune}");
        }
    }

    private static TheoryData<string> Described(Func<Description, bool> which) =>
        [.. Templates.All.Where(which).Select(description => description.Manifest.Id).Order(StringComparer.Ordinal)];

    private static bool IsLetter(string id) => Templates.All.Single(description => description.Manifest.Id == id).Manifest.Layout == "letter";

    private static bool Has(Description description, string command) =>
        description.Lines.Any(line => line.StartsWith(command + " ", StringComparison.Ordinal) || line == command);

    private static string Sorted(IEnumerable<char> text) =>
        new([.. text.Where(c => !char.IsWhiteSpace(c)).Order()]);

    private static bool IsPageNumber(PdfLine line) => PageNumber().IsMatch(line.Text) && line.Top > 740;

    [GeneratedRegex(@"^(—\d+—|共\d+页|第\d+页|共\d+页第\d+页)$")]
    private static partial Regex PageNumber();

    [GeneratedRegex("w:eastAsia=\"([^\"]+)\"")]
    private static partial Regex EastAsianFont();

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^\p{L}+〔\d{4}〕[1-9]\d*号$")]
    private static partial Regex NumberPattern();
}
