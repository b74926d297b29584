using System.IO.Compression;
using System.Text;
using static WorkflowOffice.Word.Tests.TestDocx;

namespace WorkflowOffice.Word.Tests.Security;

public sealed class HostileFilesTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public void ZipBomb_IsRefusedWithoutUnpackingIt()
    {
        var bomb = Body(P("x")).Put("word/media/image1.png", new byte[200 * Megabyte]).ToBytes();

        var (code, allocated) = Refusal(bomb);

        Assert.Equal("X-TPL-01", code);
        Assert.True(allocated < 40 * Megabyte, $"{allocated / Megabyte} MB were allocated");
    }

    [Fact]
    public void ZipBomb_WithASmallDeclaredSize_IsNoWayAround()
    {
        var bomb = Body(P("x")).Put("word/media/image1.png", new byte[100 * Megabyte]).ToBytes();
        Replace(bomb, BitConverter.GetBytes((int)(100 * Megabyte)), BitConverter.GetBytes(1000));

        var (code, allocated) = Refusal(bomb);

        Assert.StartsWith("X-TPL-0", code, StringComparison.Ordinal);
        Assert.True(allocated < 40 * Megabyte, $"{allocated / Megabyte} MB were allocated");
    }

    [Fact]
    public void ZipBomb_WithDeclaredSizeAndChecksumOfItsBeginning_IsNoWayAround()
    {
        // The framework's reader would give out the first thousand bytes, with the right checksum, and call the file sound.
        var zeros = new byte[10 * Megabyte];
        var bomb = Body(P("x")).Put("word/media/image1.png", zeros).ToBytes();
        Replace(bomb, BitConverter.GetBytes(zeros.Length), BitConverter.GetBytes(1000));
        Replace(bomb, BitConverter.GetBytes(Packaging.Crc32.Of(zeros)), BitConverter.GetBytes(Packaging.Crc32.Of(new byte[1000])));

        Assert.Equal("X-TPL-01", Refusal(bomb).Code);
    }

    [Fact]
    public void TwoHeadersThatDisagree_AreRefused()
    {
        var file = Body(P("x")).Put("word/media/image1.png", new byte[100]).ToBytes();
        var local = file.AsSpan().IndexOf("word/media/image1.png"u8);
        file[local + 5] = (byte)'n';

        Assert.Equal("X-TPL-02", Refusal(file).Code);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(3_000)]
    public void ManyEntries_AreRefusedByTheirNumber(int count)
    {
        var (code, allocated) = Refusal(WithEntries(count));

        Assert.Equal("X-TPL-01", code);
        Assert.True(allocated < 5 * Megabyte, $"{allocated / Megabyte} MB were allocated");
    }

    [Fact]
    public void ManyEntries_WithASmallDeclaredNumber_AreRefusedToo()
    {
        var file = WithEntries(60_000);
        var end = file.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        file[end + 8] = file[end + 10] = 5;
        file[end + 9] = file[end + 11] = 0;

        var (code, allocated) = Refusal(file);

        Assert.StartsWith("X-TPL-0", code, StringComparison.Ordinal);
        Assert.True(allocated < 200 * Megabyte, $"{allocated / Megabyte} MB were allocated");
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")] // never filled, but Word and LibreOffice read it
    [InlineData("word/_rels/extra.xml.rels")]
    public void Dtd_IsRefusedWhereverItStands(string part)
    {
        const string Entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        var docx = Body(P("x")).With("word/styles.xml", "styles+xml", $"<w:styles {Namespaces}/>", "styles")
            .Put(part, $"<?xml version=\"1.0\"?>{Entity}<w:document {Namespaces}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>");

        var refused = Assert.Throws<UnsafeTemplateException>(() => WordTemplate.Open(docx.ToBytes()));

        Assert.Equal("X-TPL-03", refused.Code);
        Assert.Contains("DTD", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepNesting_IsRefusedAndDoesNotEndTheProcess()
    {
        var deep = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            deep.Append("<w:sdt>");
        for (var i = 0; i < 100_000; i++)
            deep.Append("</w:sdt>");

        Assert.Equal("X-TPL-01", Refusal(Body(deep.ToString()).ToBytes()).Code);
    }

    [Fact]
    public void ThousandsOfPlaceholders_AreRefused() =>
        Assert.Equal("X-TPL-01", Refusal(Body(string.Concat(Enumerable.Repeat(P("{{if:A}}x{{end}}"), 1_501))).ToBytes()).Code);

    [Fact]
    public void ABlockInAHugeDocument_TakesNoWalkForEachParagraph()
    {
        var many = string.Concat(Enumerable.Repeat("<w:p/>", 100_000));

        Assert.NotNull(WordTemplate.Open(Body(many + P("{{if:A}}") + many + P("{{end}}")).ToBytes())); // minutes when each one is searched for
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "宏")]
    [InlineData("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "ActiveX")]
    [InlineData("word/embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject", "OLE")]
    [InlineData("word/embeddings/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "OLE")]
    [InlineData("word/afchunk.htm", "text/html", "altChunk")]
    [InlineData("word/afchunk.rtf", "application/rtf", "altChunk")]
    [InlineData("word/webextensions/taskpanes.xml", "application/vnd.ms-office.webextensiontaskpanes+xml", "加载项")]
    [InlineData("word/evil.exe", "application/x-msdownload", "不认识")]
    public void ForbiddenParts_AreNamed(string name, string type, string what)
    {
        var refused = Assert.Throws<UnsafeTemplateException>(() => WordTemplate.Open(Body(P("x")).With(name, type, "<x/>", null).ToBytes()));

        Assert.Equal("X-TPL-04", refused.Code);
        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("image", "http://example.test/pixel.png")]
    [InlineData("hyperlink", "file://server/share/x")]
    [InlineData("hyperlink", "javascript:alert(1)")]
    [InlineData("hyperlink", "\\\\server\\share")]
    [InlineData("attachedTemplate", "http://example.test/a.dotm")]
    [InlineData("oleObject", "http://example.test/a")]
    [InlineData("frame", "http://example.test/a")]
    public void ExternalContent_IsRefused(string type, string target) =>
        Assert.StartsWith("X-TPL-0", Refusal(Body(P("x")).Relationship(type, target, external: true).ToBytes()).Code, StringComparison.Ordinal);

    [Fact]
    public void WebLinks_AreAllowed() =>
        Assert.NotNull(WordTemplate.Open(Body(P("x")).Relationship("hyperlink", "https://www.gov.cn/", external: true).ToBytes()));

    [Theory]
    [InlineData("<w:fldSimple w:instr=\" INCLUDETEXT &quot;c:\\\\x.docx&quot; \"/>")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")]
    [InlineData("<w:r><w:instrText>includepicture http://example.test/x.png</w:instrText></w:r>")]
    public void FieldsThatRunOrFetch_AreRefusedWithTheirPlace(string content)
    {
        var broken = Assert.Throws<BrokenTemplateException>(() => WordTemplate.Open(Body(P("x") + $"<w:p>{content}</w:p>").ToBytes()));

        Assert.Equal(("X-TPL-06", "正文第2段"), (broken.Code, broken.Place));
    }

    [Fact]
    public void PageNumbersAndOtherHarmlessFields_AreAllowed() =>
        Assert.NotNull(WordTemplate.Open(Body("<w:p><w:fldSimple w:instr=\" PAGE \"/><w:fldSimple w:instr=\" DATE \\@ yyyy \"/></w:p>").ToBytes()));

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/word/x.xml")]
    [InlineData("word\\x.xml")]
    [InlineData("word//x.xml")]
    public void StrangeNames_AreRefused(string name) => Assert.Equal("X-TPL-02", Refusal(Body(P("x")).Put(name, "<x/>").ToBytes()).Code);

    [Fact]
    public void TheSamePartTwice_IsRefused() =>
        Assert.Equal("X-TPL-02", Refusal(Body(P("x")).Put("word/DOCUMENT.xml", "<x/>").ToBytes()).Code);

    [Theory]
    [InlineData(new byte[0], "不是 Word 文档")]
    [InlineData(new byte[] { 1, 2, 3 }, "不是 Word 文档")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0, 0 }, "加密")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 }, "不完整")]
    public void WhatIsNoDocx_IsRefusedInPlainWords(byte[] file, string words) =>
        Assert.Contains(words, Assert.Throws<UnsafeTemplateException>(() => WordTemplate.Open(file)).Message, StringComparison.Ordinal);

    [Fact]
    public void TooLargeAFile_IsRefused_AlsoFromAStream()
    {
        Assert.Equal("X-TPL-01", Refusal(new byte[21 * Megabyte]).Code);
        Assert.Throws<UnsafeTemplateException>(() => WordTemplate.Open(new MemoryStream(new byte[60 * Megabyte])));
    }

    [Fact]
    public void AMacroDocument_IsNoTemplate() => Assert.StartsWith("X-TPL-0", Refusal(Body(P("x"))
        .With("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml", $"<w:document {Namespaces}><w:body/></w:document>", null).ToBytes()).Code, StringComparison.Ordinal);

    [Fact]
    public void DamagedFiles_AreRefusedOrRead_ButNeverCrash()
    {
        var docx = Body(P("{{Name}}") + Table(1, Row(Cell("{{repeat:Items}}{{.}}"), Cell("{{end}}")))).Header(P("{{Name}}")).ToBytes();
        var random = new Random(20261120);
        for (var i = 0; i < 3_000; i++)
        {
            var damaged = (byte[])docx.Clone();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (i % 10 == 0)
                damaged = damaged[..random.Next(damaged.Length)];
            try
            {
                WordTemplate.Open(damaged).Fill([]);
            }
            catch (WordTemplateException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    private static (string Code, long Allocated) Refusal(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<UnsafeTemplateException>(() => WordTemplate.Open(file));
        return (refused.Code, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] WithEntries(int count)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < count; i++)
                archive.CreateEntry($"word/{i}.xml", CompressionLevel.NoCompression);
        }

        return stream.ToArray();
    }

    private static void Replace(byte[] file, byte[] from, byte[] to)
    {
        for (var at = file.AsSpan().IndexOf(from); at >= 0; at = file.AsSpan().IndexOf(from))
            to.CopyTo(file, at);
    }
}
