using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Documents.Docx;
using WorkflowOffice.Office.Documents.Volume;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>A whole case as one zip with its 卷内目录.</summary>
public sealed class VolumeTests
{
    [Fact]
    public async Task ACase_ComesAsOneZip_WithIndexDocumentsAndHashes_UnderNamesThatWindowsTakes()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office, "关于“A/B”<危化科>的监督");
        await document.DoAsync(SupervisionNoticeStory.Principal, "sign", new { });
        await document.DoAsync(SupervisionNoticeStory.SealKeeper, "seal", new { seal = "公章", copies = 1 });
        await document.Notice.ServeNoticeAsync("2026-03-02");
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        await officer.Http.GetByteArrayAsync($"/api/documents/{document.Id}/pdf");

        var answer = await officer.Http.GetAsync($"/api/cases/{document.Notice.CaseId}/volume");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());

        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Equal(
            [
                "00 卷内目录.docx", "01 执法监督通知（决定）书（示应急执监通〔2026〕1号）.docx", "01 执法监督通知（决定）书（示应急执监通〔2026〕1号）.pdf",
                "02 送达回证（示应急送证〔2026〕1号）.docx", "校验清单.txt",
            ], names);
        Assert.All(names, name => Assert.DoesNotContain(name, character => "\\:*?\"<>|".Contains(character, StringComparison.Ordinal)));
        var index = DocxText.Lines(Bytes(zip, "00 卷内目录.docx")).Select(line => line.Text).ToList();
        Assert.Contains("示应急执监通〔2026〕1号", index);
        Assert.Contains("送达回证", index);
        Assert.Matches(@"^\d+$", index[index.IndexOf("执法监督通知（决定）书") + 2]);
        var hashes = Encoding.UTF8.GetString(Bytes(zip, "校验清单.txt"));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, names[1]))), hashes);
    }

    /// <summary>责任者 is who signed each paper; pages are named as far as they are known, none is made up.</summary>
    [Fact]
    public async Task TheArchivedIndex_NamesAuthors_AndThePagesThatAreKnown()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await (await SupervisionNoticeStory.StartAsync(office)).IssueAsync();
        await story.ServeNoticeAsync("2026-03-02");
        await story.ReportAsync();
        await story.DoAsync(SupervisionNoticeStory.Officer, "核查执行结果", "已纠正", new() { ["VerifyFindings"] = "逐案核对属实。" });
        var officer = await office.AsAsync(SupervisionNoticeStory.Officer);
        await officer.Http.GetByteArrayAsync($"/api/documents/{(string)(await DocumentAsync(story, "T-33B"))["id"]!}/pdf");
        await office.MoveToAsync("2026-03-13");
        await story.ArchiveAsync();

        officer = await office.AsAsync(SupervisionNoticeStory.Officer); // nobody stays signed in that long
        var index = await officer.Http.GetByteArrayAsync($"/api/documents/{(string)(await DocumentAsync(story, "T-16"))["id"]!}/file");

        var lines = DocxText.Lines(index).Select(line => line.Text).ToList();
        var notice = lines.LastIndexOf("执法监督通知（决定）书");
        var report = lines.LastIndexOf("纠正（整改）情况报告");
        Assert.Equal(("综合法规科", "危化科"), (lines[notice - 1], lines[report - 1]));
        Assert.Matches("^1(—[2-9])?$", lines[notice + 2]);
        Assert.DoesNotMatch(@"\d", lines[report + 2]); // the receipt before it was never rendered
    }

    [Fact]
    public void APenaltyCase_IsInTheOrderOfTheTrade_OthersAsTheyCame()
    {
        Assert.Equal(["T-16", "T-12", "T-07", "T-04", "T-10", "T-14", "T-15"], VolumeOrder.Of<string>(["T-07", "T-04", "T-10", "T-12", "T-14", "T-15", "T-16"], code => code));
        Assert.Equal(["T-33B", "T-14", "T-42"], VolumeOrder.Of<string>(["T-33B", "T-14", "T-42"], code => code));
    }

    private static async Task<JsonNode> DocumentAsync(SupervisionNoticeStory story, string code) =>
        (await story.CaseAsync())["documents"]!.AsArray().First(document => (string)document!["code"]! == code)!;

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
