using System.Net;
using System.Text;
using Npgsql;
using WorkflowOffice.Office.Documents.Docx;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>The life of a document over HTTP: who may do what, what each step leaves behind, what can never change.</summary>
public sealed class DocumentLifeTests
{
    private const string Officer = SupervisionNoticeStory.Officer;
    private const string Principal = SupervisionNoticeStory.Principal;
    private const string SealKeeper = SupervisionNoticeStory.SealKeeper;
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray();

    [Fact]
    public async Task FromDraftToIssue_EachStepLeavesItsRecord_AndTheNumberComesAtTheEnd()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        Assert.Contains(DocumentStory.Draft, await document.TextAsync());

        await document.DoAsync("zhaomin", "comments", new { text = "处理依据请写全称。", place = "正文第 8 段" });
        await document.DoAsync(Officer, "submit");
        Assert.Equal(HttpStatusCode.OK, (await document.UploadAsync(Officer, "signature", "签发件.pdf", Pdf, ("as", "scan"))).Status);
        await document.DoAsync(Principal, "sign", new { opinion = "同意签发" });
        await document.DoAsync(SealKeeper, "seal", new { seal = "示范区应急管理局印章", copies = 3, approver = "陈志远", note = "一式三份" });

        var view = await document.ViewAsync();
        Assert.Equal(("Issued", "示应急执监通〔2026〕1号"), ((string)view["state"]!, (string)view["number"]!));
        Assert.Equal(["Generated", "SignedScan", "Final"], view["versions"]!.AsArray().Select(version => (string)version!["kind"]!));
        Assert.Equal(("陈志远", "Scan"), ((string)view["signatures"]![0]!["signer"]!, (string)view["signatures"]![0]!["how"]!));
        Assert.Equal(("吴晓燕", "示范区应急管理局印章", 3, "陈志远"), ((string)view["seals"]![0]!["keeper"]!, (string)view["seals"]![0]!["seal"]!, (int)view["seals"]![0]!["copies"]!, (string)view["seals"]![0]!["approver"]!));
        Assert.Equal("处理依据请写全称。", (string)view["comments"]![0]!["text"]!);
        Assert.Equal(
            ["生成草稿（模板第 1 版）", "批注", "送审", "上传签发件扫描（第 2 版）", "签发", "用印", "制发并编号 示应急执监通〔2026〕1号"],
            view["history"]!.AsArray().Select(entry => (string)entry!["action"]!));
        var text = await document.TextAsync();
        Assert.Contains("示应急执监通〔2026〕1号", text);
        Assert.DoesNotContain("__", text);
        await document.Notice.ServeNoticeAsync("2026-03-02");
        Assert.Equal("Served", (string)(await document.ViewAsync())["state"]!);
        string[] moves =
        [
            "张维: Draft → InReview v1 –", "陈志远: InReview → Signed v1 –", "吴晓燕: Signed → Sealed v1 –",
            "系统自动: Sealed → Issued v3 示应急执监通〔2026〕1号", "张维: Issued → Served v3 示应急执监通〔2026〕1号", // issued by the step that asks for the service
        ];
        Assert.Equal(moves.Order(StringComparer.Ordinal), (await AuditAsync(office, document.Id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task TheRegisterOfTheSeal_HasEveryUse_ToBeSearchedAndExported()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "示范区应急管理局印章", copies = 3, note = "一式三份" });
        var keeper = await office.AsAsync(SealKeeper);

        var row = (await keeper.GetAsync("/api/seals?year=2026"))["items"]!.AsArray().Single()!;
        Assert.Equal(
            ("示范区应急管理局印章", 3, "吴晓燕", "陈志远", "一式三份", "示应急执监通〔2026〕1号"),
            ((string)row["seal"]!, (int)row["copies"]!, (string)row["keeper"]!, (string)row["approver"]!, (string)row["note"]!, (string)row["number"]!));
        Assert.Single((await keeper.GetAsync("/api/seals?q=%E5%90%B4%E6%99%93%E7%87%95"))["items"]!.AsArray()); // 吴晓燕
        Assert.Empty((await keeper.GetAsync("/api/seals?year=2025"))["items"]!.AsArray());
        Assert.Empty((await keeper.GetAsync("/api/seals?q=%E6%B2%A1%E6%9C%89"))["items"]!.AsArray());
        Assert.True((await keeper.Http.GetByteArrayAsync("/api/seals/export?year=2026")).AsSpan().StartsWith("PK"u8));
        Assert.Equal(HttpStatusCode.BadRequest, (await keeper.Http.GetAsync("/api/seals?year=1")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await office.AsAsync("liuyang")).Http.GetAsync("/api/seals")).StatusCode);
    }

    [Fact]
    public async Task AFileWhoseBytesWereChangedInTheDatabase_IsNotGivenOut()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        var sha256 = (string)(await document.ViewAsync())["sha256"]!;
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await ExecuteAsync(
            source, $"alter table office.files disable trigger all; update office.files set bytes = bytes || 'x'::bytea where sha256 = '{sha256}'; alter table office.files enable trigger all");

        var officer = await office.AsAsync(Officer);
        foreach (var path in new[] { $"/api/documents/{document.Id}/file", $"/api/documents/{document.Id}/pdf" })
        {
            using var answer = await officer.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains("X-FIL-01", await answer.Content.ReadAsStringAsync());
        }

        await document.RefusedAsync(Principal, HttpStatusCode.Conflict, "X-FIL-01", "sign", new { });
        Assert.Equal("Draft", (await StateAsync(source, document.Id)));
    }

    [Fact]
    public async Task TheWrongPost_IsRefused_AtEachStep()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);

        await document.RefusedAsync(Officer, HttpStatusCode.Forbidden, "X-TSK-04", "sign", new { });
        await document.RefusedAsync("zhaomin", HttpStatusCode.Forbidden, "X-TSK-04", "sign", new { });
        await document.RefusedAsync("wuxiaoyan", HttpStatusCode.Forbidden, "X-DOC-20", "submit", new { });
        await document.RefusedAsync("wuxiaoyan", HttpStatusCode.Forbidden, "X-DOC-20", "return", new { reason = "再改" });
        await document.RefusedAsync(Officer, HttpStatusCode.Forbidden, "X-DOC-20", "seal", new { seal = "公章", copies = 1 });
        await document.RefusedAsync(SealKeeper, HttpStatusCode.UnprocessableEntity, "X-DOC-19", "seal", new { seal = "公章", copies = 1 });
        await document.RefusedAsync(SealKeeper, HttpStatusCode.UnprocessableEntity, "X-DOC-19", "issue", new { });
        await document.RefusedAsync(Officer, HttpStatusCode.Forbidden, "X-AUTH-02", "void", new { reason = "重做" });
        await document.RefusedAsync("liuyang", HttpStatusCode.NotFound, "X-CAS-01", "comments", new { text = "看不到草稿" });

        Assert.Equal(("Draft", 1), ((string)(await document.ViewAsync())["state"]!, (await document.ViewAsync())["versions"]!.AsArray().Count));
    }

    [Fact]
    public async Task AChangedWordFile_IsCompared_KeepsItsWords_AndItsWriterMayNotSignIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        var changed = DocxText.Replace(await document.FileAsync(), "责令自行纠正上述程序违法行为", "责令限期纠正上述程序违法行为", out var found);
        Assert.Equal(1, found);

        Assert.Equal(HttpStatusCode.OK, (await document.UploadAsync(Officer, "changed", "通知书-改.docx", changed, ("note", "改为限期"))).Status);

        var comparison = await (await office.AsAsync(Officer)).GetAsync($"/api/documents/{document.Id}/comparison");
        var difference = comparison["differences"]!.AsArray().Single()!;
        Assert.Equal("Changed", (string)difference["kind"]!);
        Assert.Equal(["自行"], difference["parts"]!.AsArray().Where(part => (string)part!["kind"]! == "removed").Select(part => (string)part!["text"]!));
        Assert.Equal(["限期"], difference["parts"]!.AsArray().Where(part => (string)part!["kind"]! == "added").Select(part => (string)part!["text"]!));
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });
        var text = await document.TextAsync();
        Assert.Contains("责令限期纠正", text);
        Assert.Contains("示应急执监通〔2026〕1号", text);
        Assert.Equal("责令自行纠正", (await document.TextAsync(1)).Substring((await document.TextAsync(1)).IndexOf("责令自行", StringComparison.Ordinal), 6));
    }

    [Fact]
    public async Task FilesThatAreNotWhatTheyShouldBe_AreRefused_AndNothingIsStored()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        var draft = await document.FileAsync();

        Assert.Equal("X-ATT-05", (string)(await document.UploadAsync(Officer, "changed", "改.docx", "MZ...."u8.ToArray())).Body!["code"]!);
        Assert.Equal("X-DOC-14", (string)(await document.UploadAsync(Officer, "changed", "改.pdf", Pdf)).Body!["code"]!);
        Assert.Equal("X-DOC-23", (string)(await document.UploadAsync(Officer, "changed", "原样.docx", draft)).Body!["code"]!);
        Assert.Equal("X-DOC-15", (string)(await document.UploadAsync(Officer, "changed", "改号.docx", DocxText.Replace(draft, DocumentStory.Draft, "示应急执监通〔2026〕8号", out _))).Body!["code"]!);
        Assert.Equal("X-ATT-06", (string)(await document.UploadAsync(Officer, "signature", "扫描.pdf", [.. Pdf, .. "/JavaScript"u8], ("as", "scan"))).Body!["code"]!);
        Assert.Equal("X-ATT-05", (string)(await document.UploadAsync(Officer, "signature", "扫描.png", Pdf, ("as", "scan"))).Body!["code"]!);
        Assert.Equal("X-DOC-14", (string)(await document.UploadAsync(Officer, "signature", "扫描.txt", Encoding.UTF8.GetBytes("签名"), ("as", "scan"))).Body!["code"]!);
        Assert.Single((await document.ViewAsync())["versions"]!.AsArray());
    }

    [Fact]
    public async Task AGapInAMandatoryContent_KeepsItFromSignature_NamingFieldAndArticle()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        var gap = DocxText.Replace(await document.FileAsync(), "作出行政处罚决定之前未依法告知，违反法定程序。", "【缺：认定的理由】", out _);
        await document.UploadAsync(Officer, "changed", "有缺项.docx", gap);

        var problem = await (await office.AsAsync(Principal)).RefusedAsync(HttpStatusCode.UnprocessableEntity, "X-DOC-11", $"/api/documents/{document.Id}/sign", new { });

        Assert.Contains("认定的理由", (string)problem["detail"]!);
        Assert.Contains("正文第", (string)problem["detail"]!);
        Assert.Equal("《二道区安监局内部监督管理制度》四", (string)problem["article"]!);
        Assert.Equal("Draft", (string)(await document.ViewAsync())["state"]!);
    }

    [Fact]
    public async Task AnIssuedDocument_CannotBeChanged_NeitherByThePagesNorInTheDatabase()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });
        var final = await document.FileAsync();

        Assert.Equal("X-DOC-17", (string)(await document.UploadAsync(Officer, "changed", "改.docx", DocxText.Replace(final, "责令", "建议", out _))).Body!["code"]!);
        await document.RefusedAsync(Officer, HttpStatusCode.Conflict, "X-DOC-17", "regenerate", new { });
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        foreach (var change in new[]
        {
            "file_sha256 = (select sha256 from office.files where sha256 <> file_sha256 limit 1)", "number = '示应急执监通〔2026〕9号'", "dated_on = '2026-01-01'",
            "data = '{}'", "title = '别的'", "issued_at = null", "state = 'Draft'", "version_no = 1",
        })
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(source, $"update office.documents set {change} where id = '{document.Id}'"));
            Assert.Equal("42501", refused.SqlState);
        }

        foreach (var sql in new[]
        {
            $"delete from office.documents where id = '{document.Id}'", $"delete from office.document_versions where document_id = '{document.Id}'",
            $"update office.document_versions set file_sha256 = file_sha256 where document_id = '{document.Id}'", "update office.files set content_type = 'x'",
            "delete from office.drawn_numbers", "update office.drawn_numbers set number = 7", "delete from office.seal_uses", "delete from office.document_signatures",
            "update office.template_versions set file_sha256 = file_sha256, manifest = '{}'", "delete from office.template_versions",
        })
            Assert.Equal("42501", (await Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(source, sql))).SqlState);
        Assert.Equal(final, await document.FileAsync());
    }

    [Fact]
    public async Task AVoidedNumber_StaysInTheRegister_AndTheNextDocumentGetsTheNext()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(Principal, "sign", new { });
        await document.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });

        await document.RefusedAsync(Principal, HttpStatusCode.Conflict, "X-DOC-26", "void", new { reason = "盖章时损毁" });
        await document.DoAsync(Principal, "void", new { reason = "盖章时损毁", replace = true });

        var register = (await (await office.AsAsync(Officer)).GetAsync("/api/numbers?series=%E7%A4%BA%E5%BA%94%E6%80%A5%2Fsupervision-notice&year=2026")).AsArray();
        Assert.Equal(("示应急执监通〔2026〕1号", "盖章时损毁", "陈志远"), ((string)register[0]!["text"]!, (string)register[0]!["voidReason"]!, (string)register[0]!["voidedBy"]!));
        var anew = (await document.Notice.CaseAsync())["documents"]!.AsArray().Single(row => (string)row!["state"]! == "Draft")!;
        var second = new DocumentStory(office, document.Notice, (string)anew["id"]!);
        await second.DoAsync(Officer, "submit");
        await second.DoAsync(Principal, "sign", new { });
        await second.DoAsync(SealKeeper, "seal", new { seal = "公章", copies = 1 });
        await second.DoAsync(SealKeeper, "issue");
        Assert.Equal("示应急执监通〔2026〕2号", (string)(await second.ViewAsync())["number"]!);
        await document.Notice.ServeNoticeAsync("2026-03-02");
        Assert.Equal("Served", (string)(await second.ViewAsync())["state"]!);
        Assert.Equal("Voided", (string)(await document.ViewAsync())["state"]!);
        var series = (await (await office.AsAsync(Officer)).GetAsync("/api/numbers/series")).AsArray().Single(row => (string)row!["series"]! == "示应急/supervision-notice")!;
        Assert.Equal((2, 2, 1, 0), ((int)series["last"]!, (int)series["drawn"]!, (int)series["voided"]!, series["gaps"]!.AsArray().Count));
    }

    /// <summary>Who moved it from where to where, with which version and number, in order; each with the hash of the text as evidence.</summary>
    private static async Task<List<string>> AuditAsync(OfficeHost office, string documentId)
    {
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = source.CreateCommand(
            $"""
             select actor_name || ': ' || (before->>'state') || ' → ' || (after->>'state') || ' v' || (after->>'version') || ' ' || coalesce(after->>'number', '–')
             from audit.entries where action = 'document.moved' and subject_id = '{documentId}' and evidence = after->>'fileSha256' order by sequence
             """);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    private static async Task<string?> StateAsync(NpgsqlDataSource source, string documentId)
    {
        await using var command = source.CreateCommand($"select state from office.documents where id = '{documentId}'");
        return (string?)await command.ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
