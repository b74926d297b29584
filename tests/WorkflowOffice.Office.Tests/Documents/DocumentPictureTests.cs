using System.Buffers.Binary;
using System.Net;
using WorkflowOffice.Word.Pictures;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Pictures of signatures and seals over HTTP: where they go, who may, and that the final has them.</summary>
public sealed class DocumentPictureTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Principal = SupervisionNoticeStory.Principal;
    private const string SealKeeper = SupervisionNoticeStory.SealKeeper;

    /// <summary>A PNG of 2×1 pixels.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task ThePictureOfTheSeal_IsInTheFinal_WithNumberAndDate()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        Assert.Equal("X-DOC-19", await RefusedAsync(document, SealKeeper, "seal-image", Png));
        await office.MoveToAsync("2026-03-03");
        await document.DoAsync(Principal, "sign", new { });
        Assert.True((bool)(await document.ViewAsync())["hasSealPlace"]!);

        Assert.Equal("X-TSK-04", await RefusedAsync(document, Officer, "seal-image", Png));
        Assert.Equal("X-DOC-14", await RefusedAsync(document, SealKeeper, "seal-image", Huge()));
        var (status, answer) = await document.UploadAsync(SealKeeper, "seal-image", "公章.png", Png);
        Assert.True(status == HttpStatusCode.OK, answer?.ToJsonString());
        await document.DoAsync(SealKeeper, "seal", new { seal = "示范区应急管理局印章", copies = 1 });

        var view = await document.ViewAsync();
        Assert.Equal(["Generated", "SealImage", "Final"], view["versions"]!.AsArray().Select(version => (string)version!["kind"]!));
        Assert.Equal(2, (int)view["seals"]![0]!["versionNo"]!);
        var text = await document.TextAsync();
        Assert.Contains("示应急执监通〔2026〕1号", text);
        Assert.Contains("2026年3月3日", text); // the day of the signature, not of the draft
        Assert.Equal(Png, Assert.Single(Media(await document.FileAsync())));
        Assert.Empty(Media(await document.FileAsync(1)));
        Assert.Equal("X-DOC-17", await RefusedAsync(document, SealKeeper, "seal-image", Png));
    }

    [Fact]
    public async Task SignaturesOfAForm_EachInItsPlace_AreInTheFinal()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var story = await SupervisionNoticeStory.StartAsync(office);
        var made = await DraftedDocuments.DraftAsync(office, Guid.Parse((string)(await story.CaseAsync())["id"]!), "legal-review-extension");
        var document = new DocumentStory(office, story, made.Id.ToString());
        var places = (await document.ViewAsync(Principal))["signaturePlaces"]!.AsArray();
        Assert.Equal(["审核机构意见·负责人", "本单位负责人意见·负责人"], places.Select(place => (string)place!["label"]!));

        Assert.Equal("X-DOC-20", await RefusedAsync(document, Officer, "signature", Png, ("as", "image"), ("place", (string)places[0]!["tag"]!)));
        Assert.Equal("X-DOC-24", await RefusedAsync(document, Principal, "signature", Png, ("as", "image")));
        Assert.Equal("X-DOC-24", await RefusedAsync(document, Principal, "signature", Png, ("as", "image"), ("place", "sign:Nobody")));
        foreach (var place in places)
            Assert.Equal(HttpStatusCode.OK, (await document.UploadAsync(Principal, "signature", "签名.png", Png, ("as", "image"), ("place", (string)place!["tag"]!))).Status);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync("wangjianguo", "issue");

        var view = await document.ViewAsync();
        Assert.Equal(["Generated", "SignatureImage", "SignatureImage", "Final"], view["versions"]!.AsArray().Select(version => (string)version!["kind"]!));
        Assert.Equal("Image", (string)view["signatures"]![0]!["how"]!);
        Assert.Equal("示应急法审延〔2026〕1号", (string)view["number"]!);
        Assert.Equal(2, Media(await document.FileAsync()).Count);
        Assert.Equal(places.Select(place => (string)place!["tag"]!), SignaturePlaces.Of(await document.FileAsync()).Select(place => place.Tag));
    }

    /// <summary>Says that it has 20,000 × 20,000 pixels.</summary>
    private static byte[] Huge()
    {
        var png = (byte[])Png.Clone();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 20_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 20_000);
        return png;
    }

    private static async Task<string> RefusedAsync(DocumentStory document, string login, string act, byte[] bytes, params (string, string)[] fields)
    {
        var (status, answer) = await document.UploadAsync(login, act, "图片.png", bytes, fields);
        Assert.NotEqual(HttpStatusCode.OK, status);
        return (string)answer!["code"]!;
    }

    private static List<byte[]> Media(byte[] docx)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        return [.. archive.Entries.Where(entry => entry.FullName.Contains("media/", StringComparison.Ordinal)).Select(entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        })];
    }
}
