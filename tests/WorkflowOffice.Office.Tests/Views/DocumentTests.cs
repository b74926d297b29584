using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Tests.Views;

public sealed class DocumentTests(OfficeApi office) : IClassFixture<OfficeApi>
{
    [Fact]
    public async Task File_ComesWithItsChineseName_AndCannotBeTakenForSomethingElse()
    {
        var matter = Seed.Case();
        var (file, document) = Seed.Document(matter, number: "示应急执监通〔2026〕1号");
        await office.SeedAsync(matter, file, document);

        var answer = await (await office.SignInAsync("zhangwei")).GetAsync($"/api/documents/{document.Id}/file");

        Assert.Equal(file.Bytes, await answer.Content.ReadAsByteArrayAsync());
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "执法监督通知（决定）书（示应急执监通〔2026〕1号）.docx"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal($"\"{file.Sha256}\"", answer.Headers.ETag!.Tag);
    }

    [Fact]
    public async Task Inline_ForThePreview()
    {
        var matter = Seed.Case();
        var (file, document) = Seed.Document(matter);
        await office.SeedAsync(matter, file, document);

        var answer = await (await office.SignInAsync("zhangwei")).GetAsync($"/api/documents/{document.Id}/file?inline=1");

        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Detail_HasStateGapsServiceAndHistory()
    {
        var matter = Seed.Case();
        var (file, document) = Seed.Document(matter);
        document.MoveTo(DocumentState.Issued, OfficeApi.Now, "张维");
        document.MoveTo(DocumentState.Served, OfficeApi.Now, "张维");
        await office.SeedAsync(
            matter, file, document,
            new DocumentEvent { Id = Guid.NewGuid(), DocumentId = document.Id, At = OfficeApi.Now, Who = "吴晓燕", Action = "用印" },
            new DocumentEvent { Id = Guid.NewGuid(), DocumentId = document.Id, At = OfficeApi.Now.AddHours(-1), Who = "张维", Action = "制发" },
            new ServiceRecord
            {
                Id = Guid.NewGuid(),
                CaseId = matter.Id,
                DocumentId = document.Id,
                Method = "direct",
                MethodName = "直接送达",
                Receiver = "刘洋",
                Place = "危化科办公室",
                DispatchedOn = OfficeApi.Today,
                ServedOn = OfficeApi.Today,
                Deliverers = ["张维", "李婷"],
                RecordedAt = OfficeApi.Now,
                RecordedBy = "张维",
            });

        var detail = await office.GetAsync("zhangwei", $"/api/documents/{document.Id}");

        Assert.Equal(("Served", "整改期限", "0123456789ab"), ((string)detail["state"]!, (string)detail["missing"]![0]!, (string)detail["templateVersion"]!));
        Assert.Equal(("直接送达", "2026-03-10"), ((string)detail["service"]!["methodName"]!, (string)detail["service"]!["servedOn"]!));
        Assert.Equal(["制发", "用印"], detail["history"]!.AsArray().Select(entry => (string)entry!["action"]!));
        Assert.Equal(matter.Id.ToString(), (string)detail["caseId"]!);
    }
}
