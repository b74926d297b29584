using System.IO.Compression;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Engine;

public sealed class ImageTests
{
    /// <summary>A PNG of 2×1 pixels.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==");

    private static readonly TestDocx Docx = Body(P("章：{{image:Seal|42mm}}"));

    [Fact]
    public void Image_FromTheData_ComesInWithItsProportions()
    {
        var filled = Docx.Fill($$"""{"Seal":"data:image/png;base64,{{Convert.ToBase64String(Png)}}"}""");

        var extent = DocxAssert.Part(filled.Bytes).Descendants().Single(e => e.Name.LocalName == "extent");
        Assert.Equal(("1512000", "756000"), (extent.Attribute("cx")!.Value, extent.Attribute("cy")!.Value));
        Assert.Equal(Png, DocxAssert.Media(filled.Bytes));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void Image_FromTheOptions_InAHeader()
    {
        var filled = Body(P("x")).Header(P("{{image:Logo|10x10mm}}"))
            .Fill("{}", new FillOptions { Images = new Dictionary<string, byte[]> { ["Logo"] = Png } });

        Assert.Equal(Png, DocxAssert.Media(filled.Bytes));
        DocxAssert.IsValid(filled.Bytes);
    }

    [Fact]
    public void Image_InADocumentFilledBefore_GetsItsOwnName()
    {
        var options = new FillOptions { Images = new Dictionary<string, byte[]> { ["Seal"] = Png, ["Sign"] = Png } };
        var first = Body(P("{{image:Seal|42mm}}") + Control("别的", P("x"))).Fill("{}", options).Bytes;
        var text = DocxAssert.Part(first).ToString().Replace(">x<", ">{{image:Sign|20mm}}<", StringComparison.Ordinal);
        var second = WordTemplate.Open(WithDocument(first, text)).Fill([], options);

        DocxAssert.IsValid(second.Bytes);
        using var archive = new ZipArchive(new MemoryStream(second.Bytes));
        Assert.Equal(2, archive.Entries.Count(entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("42mm:behind", "1")]
    [InlineData("42x21mm:front", "0")]
    public void Image_Floats_WithItsMiddleAtThePlace(string format, string behind)
    {
        var filled = Body(P($"2026年{{{{image:Seal|{format}}}}}3月2日")).Fill("{}", new FillOptions { Images = new Dictionary<string, byte[]> { ["Seal"] = Png } });

        var anchor = DocxAssert.Part(filled.Bytes).Descendants().Single(e => e.Name.LocalName == "anchor");
        Assert.Equal(behind, anchor.Attribute("behindDoc")!.Value);
        Assert.Equal(["-756000", "-194168"], anchor.Descendants().Where(e => e.Name.LocalName == "posOffset").Select(e => e.Value));
        Assert.Contains(anchor.Elements(), e => e.Name.LocalName == "wrapNone");
        DocxAssert.IsValid(filled.Bytes);
    }

    [Theory]
    [InlineData("42mm:above")]
    [InlineData("wide")]
    public void Image_InAnUnknownWay_IsRefused(string format) =>
        Assert.Equal("X-TPL-14", Assert.Throws<BrokenTemplateException>(() => WordTemplate.Open(Body(P($"{{{{image:Seal|{format}}}}}")).ToBytes())).Code);

    [Theory]
    [InlineData("{}", MissingReason.NoValue)]
    [InlineData("""{"Seal":"bm90IGFuIGltYWdl"}""", MissingReason.NotUsable)]
    [InlineData("""{"Seal":"不是图片"}""", MissingReason.NotUsable)]
    [InlineData("""{"Seal":{"a":1}}""", MissingReason.NotUsable)]
    public void Image_MissingOrBroken_IsAGap(string json, MissingReason reason) =>
        Assert.Equal(reason, Assert.Single(Docx.Fill(json).Missing).Reason);

    private static byte[] WithDocument(byte[] docx, string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
            writer.Write(xml);
        }

        return stream.ToArray();
    }
}
