using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class AttachmentTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n"u8.ToArray();

    private async Task<HttpResponseMessage> UploadAsync(
        string login, Guid caseId, byte[] bytes, string name, Guid? requestId = null, string? taskId = null, string part = "file")
    {
        using var body = new MultipartFormDataContent();
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{part}\"", FileNameStar = name };
        body.Add(file);
        if (taskId is not null)
            body.Add(new StringContent(taskId), "taskId");
        body.Add(new StringContent("receipt"), "field");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{caseId}/attachments") { Content = body };
        request.Headers.Add("X-Request-Id", (requestId ?? Guid.NewGuid()).ToString());
        return await (await office.SignInAsync(login)).SendAsync(request);
    }

    private async Task<Case> CaseAsync(bool withTask = true)
    {
        var matter = Seed.Case();
        await office.SeedAsync(matter);
        if (withTask)
            await office.SeedAsync(Seed.Task(matter, PostCodes.SupervisionOfficer));
        return matter;
    }

    private Task<int> CountAsync(Guid caseId) => office.WithAsync(services =>
        services.GetRequiredService<OfficeDbContext>().Attachments.CountAsync(attachment => attachment.CaseId == caseId));

    private static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                archive.CreateEntry(part);
        }

        return bytes.ToArray();
    }

    [Fact]
    public async Task Upload_IsListedDownloadedAndAudited()
    {
        var matter = await CaseAsync();

        var answer = await UploadAsync("zhangwei", matter.Id, Pdf, "签收 回执.pdf");

        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var row = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal(("签收 回执.pdf", "application/pdf", "张维", "receipt"), ((string)row["name"]!, (string)row["contentType"]!, (string)row["uploadedBy"]!, (string)row["fieldName"]!));
        var list = await office.GetAsync("zhangwei", $"/api/cases/{matter.Id}/attachments");
        Assert.Equal((string)row["id"]!, (string)list[0]!["id"]!);
        var file = await (await office.SignInAsync("zhangwei")).GetAsync($"/api/attachments/{row["id"]}");
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(("attachment", "签收 回执.pdf"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentDisposition.FileNameStar));
        var entry = await office.WithAsync(services => services.GetRequiredService<IdentityDbContext>().Audit
            .SingleAsync(entry => entry.CaseId == matter.Id.ToString()));
        Assert.Equal(("attachment.added", "添加附件“签收 回执.pdf”", (string)row["sha256"]!), (entry.Action, entry.Summary, entry.Evidence));
    }

    [Fact]
    public async Task SameRequestAgain_GetsTheFirstAnswer_AndAddsNothing()
    {
        var matter = await CaseAsync();
        var request = Guid.NewGuid();

        var first = await (await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf", request)).Content.ReadFromJsonAsync<JsonObject>();
        var second = await (await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf", request)).Content.ReadFromJsonAsync<JsonObject>();
        var other = await UploadAsync("zhangwei", matter.Id, Pdf, "b.pdf", request);

        Assert.Equal((string)first!["id"]!, (string)second!["id"]!);
        Assert.Equal(409, (int)other.StatusCode);
        Assert.Equal("X-REQ-01", await Refusals.CodeOfAsync(other));
        Assert.Equal(1, await CountAsync(matter.Id));
    }

    [Fact]
    public async Task SameBytesTwice_AreStoredOnce()
    {
        var matter = await CaseAsync();
        var bytes = Encoding.UTF8.GetBytes($"%PDF-{Guid.NewGuid()}");

        await UploadAsync("zhangwei", matter.Id, bytes, "a.pdf");
        await UploadAsync("liting", matter.Id, bytes, "b.pdf");

        Assert.Equal(2, await CountAsync(matter.Id));
        Assert.Equal(1, await office.WithAsync(services => services.GetRequiredService<OfficeDbContext>().Files.CountAsync(file => file.Bytes == bytes)));
    }

    public static readonly TheoryData<string, byte[], string> Hostile = new()
    {
        { "发票.exe", "MZ"u8.ToArray(), "X-ATT-04" }, // a program
        { "材料.zip", Zip("a.txt"), "X-ATT-04" }, // an archive
        { "页面.html", "<script>alert(1)</script>"u8.ToArray(), "X-ATT-04" },
        { "图.svg", "<svg onload='x'/>"u8.ToArray(), "X-ATT-04" },
        { "宏.docm", Zip("[Content_Types].xml", "word/document.xml"), "X-ATT-04" },
        { "报告\u202Efdp.exe", "MZ"u8.ToArray(), "X-ATT-04" }, // reads as 报告exe.pdf on the screen
        { "报告.pdf.exe", Pdf, "X-ATT-04" },
        { "没有扩展名", Pdf, "X-ATT-04" },
        { "程序.pdf", "MZ\u0090"u8.ToArray(), "X-ATT-05" }, // a program in disguise
        { "网页.txt", [0x3C, 0x00, 0x73], "X-ATT-05" }, // not text
        { "网页.png", "<html>"u8.ToArray(), "X-ATT-05" },
        { "压缩包.docx", Zip("a.exe"), "X-ATT-05" }, // an archive in disguise
        { "表格.docx", Zip("[Content_Types].xml", "xl/workbook.xml"), "X-ATT-05" },
        { "坏.docx", "PK\u0003\u0004"u8.ToArray(), "X-ATT-05" },
        { "宏.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "X-ATT-06" },
        { "脚本.pdf", "%PDF-1.7 /S /JavaScript /JS (app.alert(1))"u8.ToArray(), "X-ATT-06" },
        { "路径.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml", "../../etc/passwd"), "X-ATT-06" },
        { "空.pdf", [], "X-ATT-03" },
        { "../..", Pdf, "X-ATT-07" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task HostileFile_IsRefused_AndNothingIsKept(string name, byte[] bytes, string code)
    {
        var matter = await CaseAsync();

        var answer = await UploadAsync("zhangwei", matter.Id, bytes, name);

        Assert.Equal(422, (int)answer.StatusCode);
        Assert.Equal(code, await Refusals.CodeOfAsync(answer));
        Assert.Equal(0, await CountAsync(matter.Id));
    }

    [Theory]
    [InlineData("..\\..\\Windows\\报告.pdf", "报告.pdf")] // a path
    [InlineData("/etc/报告.pdf", "报告.pdf")]
    [InlineData("报\u202E告<>|.pdf", "报告.pdf")] // reversed writing and shell characters
    [InlineData("CON.pdf", "_CON.pdf")] // a device on Windows
    [InlineData("  报告 .pdf", "报告.pdf")]
    public async Task Name_IsMadeHarmless(string uploaded, string kept)
    {
        var matter = await CaseAsync();

        var answer = await UploadAsync("zhangwei", matter.Id, Pdf, uploaded);

        Assert.Equal(kept, (string)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["name"]!);
    }

    [Fact]
    public async Task GoodFiles_OfEachKind_AreTaken()
    {
        var matter = await CaseAsync();
        (string Name, byte[] Bytes)[] files =
        [
            ("a.docx", Zip("[Content_Types].xml", "word/document.xml")), ("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml")),
            ("a.JPG", [0xFF, 0xD8, 0xFF, 0xE0]), ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), ("a.txt", "整改完成\r\n"u8.ToArray()),
            ("b.txt", [0xD5, 0xFB, 0xB8, 0xC4]), // 整改 in GB 18030
            ("a.mp3", "ID3\u0003"u8.ToArray()), ("a.mp4", "\0\0\0\u0018ftypmp42\0\0"u8.ToArray()),
        ];

        foreach (var (name, bytes) in files)
            Assert.Equal((name, 200), (name, (int)(await UploadAsync("zhangwei", matter.Id, bytes, name)).StatusCode));
    }

    [Fact]
    public async Task TooLarge_IsRefused()
    {
        var matter = await CaseAsync();
        var bytes = new byte[(20 * 1024 * 1024) + 1];
        Pdf.CopyTo(bytes, 0);

        var answer = await UploadAsync("zhangwei", matter.Id, bytes, "大.pdf");

        Assert.Equal(413, (int)answer.StatusCode);
        Assert.Equal("X-ATT-02", await Refusals.CodeOfAsync(answer));
    }

    [Fact]
    public async Task NotMultipart_400()
    {
        var matter = await CaseAsync();

        var answer = await (await office.SignInAsync("zhangwei")).PostAsJsonAsync($"/api/cases/{matter.Id}/attachments", new { file = "x" });

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal("X-ATT-01", await Refusals.CodeOfAsync(answer));
    }

    [Fact]
    public async Task WrongPart_400()
    {
        var matter = await CaseAsync();

        Assert.Equal(400, (int)(await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf", part: "other")).StatusCode);
        Assert.Equal(400, (int)(await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf", taskId: "abc")).StatusCode);
    }

    [Fact]
    public async Task WhoOnlySeesTheCase_MayNotAdd()
    {
        var matter = await CaseAsync(withTask: false);

        var answer = await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf");

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal("X-ATT-08", await Refusals.CodeOfAsync(answer));
    }

    [Fact]
    public async Task SomebodyElsesTask_403()
    {
        var matter = await CaseAsync();
        var task = Seed.Task(matter, PostCodes.SupervisionOfficer);
        task.Claim(office.Staff.Id("liting"), "李婷", OfficeApi.Now);
        await office.SeedAsync(task);

        Assert.Equal(403, (int)(await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf", taskId: task.Id.ToString())).StatusCode);
        Assert.Equal(200, (int)(await UploadAsync("liting", matter.Id, Pdf, "a.pdf", taskId: task.Id.ToString())).StatusCode);
    }

    [Fact]
    public async Task WhoDoesNotSeeTheCase_404()
    {
        var matter = await CaseAsync();

        var answer = await UploadAsync("liuyang", matter.Id, Pdf, "a.pdf");

        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Equal("X-CAS-01", await Refusals.CodeOfAsync(answer));
    }

    [Fact]
    public async Task ClosedCase_409()
    {
        var matter = Seed.Case(office.Staff.Id("zhangwei"));
        matter.Close(CaseState.Archived, OfficeApi.Now);
        await office.SeedAsync(matter);

        var answer = await UploadAsync("zhangwei", matter.Id, Pdf, "a.pdf");

        Assert.Equal(409, (int)answer.StatusCode);
        Assert.Equal("X-ATT-09", await Refusals.CodeOfAsync(answer));
    }

    [Fact]
    public async Task WithoutPermission_403() =>
        Assert.Equal(403, (int)(await UploadAsync(OfficeApi.Nobody, Guid.NewGuid(), Pdf, "a.pdf")).StatusCode);
}
