using System.IO.Compression;
using System.Xml;
using Npgsql;
using WorkflowOffice.Office.Tests.Documents;

namespace WorkflowOffice.Office.Tests.Registers;

/// <summary>用印登记簿 and 台账 of an office with years behind it go into the file whole: there is no longest export.</summary>
public sealed class ExportAtSizeTests
{
    private const int Uses = 10_050;
    private const int Cases = 100_050;

    [Fact]
    public async Task EveryUseOfTheSeal_IsExported()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await document.DoAsync(SupervisionNoticeStory.Principal, "sign", new { });
        await document.DoAsync(SupervisionNoticeStory.SealKeeper, "seal", new { seal = "公章", copies = 1 });
        await ExecuteAsync(office, $"""
            insert into office.seal_uses (id, case_id, document_id, at, keeper, seal, copies, approver, version_no, file_sha256)
            select gen_random_uuid(), case_id, document_id, at - g * interval '1 minute', keeper, seal, copies, approver, version_no, file_sha256
            from office.seal_uses, generate_series(1, {Uses - 1}) g
            """);

        Assert.Equal(Uses + 1, await RowsAsync(office, SupervisionNoticeStory.SealKeeper, "/api/seals/export")); // and the heading
    }

    [Fact]
    public async Task EveryCaseOfARegister_IsExported()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        await (await FaultStory.StartAsync(office, "线索")).RegisterAsync();
        var columns = await ColumnsAsync(office);
        await ExecuteAsync(office, $"""
            insert into office.cases ({columns})
            select {columns} from (select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'no', 'Z-' || g, 'instance_id', 'z' || g))).*
            from office.cases c, generate_series(1, {Cases - 1}) g) copies
            """);

        Assert.Equal(Cases + 1, await RowsAsync(office, FaultStory.Investigator, "/api/registers/fault/export?column=no"));
    }

    /// <summary>Those that are not worked out from others.</summary>
    private static async Task<string> ColumnsAsync(OfficeHost office)
    {
        await using var source = NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = source.CreateCommand(
            "select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = 'office.cases'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(OfficeHost office, string sql)
    {
        await using var connection = new NpgsqlConnection(office.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> RowsAsync(OfficeHost office, string login, string address)
    {
        var answer = await (await office.AsAsync(login)).Http.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        await using var archive = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var sheet = XmlReader.Create(await archive.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).OpenAsync());
        var rows = 0;
        while (sheet.ReadToFollowing("row", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"))
            rows++;
        return rows;
    }
}
