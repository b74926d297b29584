using System.Text.RegularExpressions;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>Seal and signature on the rendered page: where they belong, in their size, and nothing moves or is covered.</summary>
[Collection(nameof(RenderedTemplates))]
public sealed partial class PictureTests(RenderedTemplates rendered)
{
    private const double Millimetre = 72 / 25.4;

    [Theory]
    [InlineData("supervision-notice")] // official, red head
    [InlineData("complaint-reply")] // letter
    [InlineData("penalty-decision")] // form
    [InlineData("rectification-report")] // a line for a signature above it: the seal leaves it alone as any text
    public void Seal_PressesOnNameAndDate(string id) // FMT-07
    {
        var pdf = rendered.Pdf("sealed-" + id);
        var lines = pdf.Pages[^1].Lines.ToList();
        var at = lines.FindLastIndex(line => DateLine().IsMatch(line.Text) && line.Left > 250);
        var (name, date) = (lines[at - 1], lines[at]);

        var seal = pdf.Pixels(pdf.Pages.Count).RedBox((x, _) => x > 700)!.Value;

        Assert.Equal(42 * Millimetre, seal.Right - seal.Left, 1.5);
        Assert.Equal(42 * Millimetre, seal.Bottom - seal.Top, 1.5);
        Assert.Equal(date.Middle, (seal.Left + seal.Right) / 2, 3.0);
        Assert.InRange(name.Top, seal.Top, seal.Bottom);
        Assert.InRange(date.Bottom, seal.Top, seal.Bottom);
        var middle = (seal.Top + seal.Bottom) / 2;
        Assert.True((name.Top + date.Bottom) / 2 > middle - (2 * Millimetre), "name and date stand below the middle of the seal");
        var text = lines.Take(at - 1).Max(line => line.Bottom);
        Assert.InRange(seal.Top, text - Millimetre, text + (29 * 1.2)); // within a line of the text, and not on it
    }

    [Theory]
    [InlineData("legal-review-extension")]
    [InlineData("rectification-report")]
    public void Signature_StandsOnItsBlank_AtTheHeightOfItsLine(string id)
    {
        var pdf = rendered.Pdf("signed-" + id);
        var page = Enumerable.Range(0, pdf.Pages.Count).First(i => pdf.Pages[i].Lines.Any(line => line.Text.Contains("签名", StringComparison.Ordinal)));
        var caption = pdf.Pages[page].Lines.First(line => line.Text.Contains("签名", StringComparison.Ordinal));

        var signature = pdf.Pixels(page + 1).RedBox((_, _) => true)!.Value;

        Assert.Equal(32 * Millimetre, signature.Right - signature.Left, 1.5);
        Assert.Equal(10 * Millimetre, signature.Bottom - signature.Top, 1.5); // 32 × 100/320
        Assert.Equal((caption.Top + caption.Bottom) / 2, (signature.Top + signature.Bottom) / 2, 2 * Millimetre);
        Assert.True(signature.Left > caption.Left + (2 * Millimetre), "behind its caption, not on it");
    }

    [Theory]
    [InlineData("supervision-notice")]
    [InlineData("complaint-reply")]
    [InlineData("penalty-decision")]
    [InlineData("legal-review-extension")]
    [InlineData("rectification-report")]
    public void Pictures_MoveNoText(string id)
    {
        var before = rendered.Pdf(id);
        foreach (var name in new[] { "sealed-" + id, "signed-" + id }.Where(rendered.Has))
        {
            var after = rendered.Pdf(name);
            Assert.Equal(before.Pages.Select(page => page.Lines.Count), after.Pages.Select(page => page.Lines.Count));
            Assert.All(before.Pages.Zip(after.Pages).SelectMany(pages => pages.First.Lines.Zip(pages.Second.Lines)), lines =>
            {
                Assert.Equal(lines.First.Text, lines.Second.Text);
                Assert.Equal(lines.First.Top, lines.Second.Top, 0.6);
                Assert.Equal(lines.First.Left, lines.Second.Left, 0.6);
            });
            DocxAssert.IsValid(rendered.Docx(name));
        }
    }

    [Fact]
    public void Places_AreNamedByWhatStandsBeforeThem()
    {
        Assert.Equal(["审核机构意见·负责人", "本单位负责人意见·负责人"], SignaturePlaces.Of(rendered.Docx("legal-review-extension")).Select(place => place.Label));
        Assert.Empty(SignaturePlaces.Of(rendered.Docx("supervision-notice")));
        Assert.False(SealPlace.IsIn(rendered.Docx("legal-review-extension")));
    }

    [Fact]
    public void PutTwice_TheSecondTakesTheFirstsPlace()
    {
        var document = rendered.Docx("legal-review-extension");
        var tag = SignaturePlaces.Of(document)[0].Tag;

        var twice = SignaturePlaces.Put(SignaturePlaces.Put(document, tag, TestPng.Bar(10, 10)), tag, TestPng.Bar(20, 10));
        var sealedTwice = SealPlace.Put(SealPlace.Put(rendered.Docx("supervision-notice"), TestPng.Ring(100)), TestPng.Ring(100), 45);

        Assert.Single(DocxAssert.Part(twice).Descendants(), element => element.Name.LocalName == "anchor");
        var widths = DocxAssert.Part(sealedTwice).Descendants().Where(element => element.Name.LocalName == "extent").Select(element => element.Attribute("cx")!.Value).ToList();
        Assert.Single(widths, "1620000");
        Assert.DoesNotContain("1512000", widths);
        DocxAssert.IsValid(twice);
        DocxAssert.IsValid(sealedTwice);
    }

    [Fact]
    public void WhatIsNoPicture_OrNoPlace_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => SealPlace.Put(rendered.Docx("supervision-notice"), [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => SealPlace.Put(rendered.Docx("legal-review-extension"), TestPng.Ring(10)));
        Assert.Throws<ArgumentException>(() => SignaturePlaces.Put(rendered.Docx("legal-review-extension"), "sign:Nobody", TestPng.Bar(10, 10)));
    }

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex DateLine();
}
