using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.Documents.Life;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>A document that comes in kinds (文种) draws from the series of its kind, its agency and its year (documents.md §3).</summary>
public sealed class NumberKindTests
{
    private static readonly (string Template, string Kind, string Head)[] Kinds =
    [
        ("supervision-notice", "通知", "示应急执监通"),
        ("supervision-notice", "决定", "示应急执监决"),
        ("supervision-inspection-doc", "通知", "示应急执监检通"),
        ("supervision-inspection-doc", "决定", "示应急执监检决"),
        ("revocation-decision", "撤销", "示应急撤"),
        ("revocation-decision", "变更", "示应急变"),
        ("fault-decision", "追究决定", "示应急过追"),
        ("fault-decision", "责任认定", "示应急过认"),
        ("seizure-decision", "查封", "示应急查"),
        ("seizure-decision", "扣押", "示应急扣"),
        ("evidence-preservation", "通知", "示应急登保"),
        ("evidence-preservation", "处理决定", "示应急登保处"),
        ("enforcement-set", "催告书", "示应急催"),
        ("enforcement-set", "加处罚款决定书", "示应急加罚"),
        ("enforcement-set", "强制执行申请书", "示应急强申"),
    ];

    [Fact]
    public async Task EveryKind_CountsForItself_AndEveryYearBeginsAnew()
    {
        await using var office = await OfficeHost.StartAsync("2026-12-31");
        var caseId = await DraftedDocuments.CaseAsync(office);
        foreach (var (template, kind, head) in Kinds)
        {
            var first = await IssueAsync(office, caseId, template, kind);
            var second = await IssueAsync(office, caseId, template, kind);
            Assert.Equal(($"{head}〔2026〕__号", $"{head}〔2026〕1号"), (first.DraftNumber, first.Number));
            Assert.Equal($"{head}〔2026〕2号", second.Number);
            Assert.Equal(first.Number, (string)first.Data["DocNo"]!);
        }

        await office.MoveToAsync("2027-01-01");
        foreach (var (template, kind, head) in Kinds)
            Assert.Equal($"{head}〔2027〕1号", (await IssueAsync(office, caseId, template, kind)).Number);
        var series = (await (await office.AsAsync("zhangwei")).GetAsync("/api/numbers/series")).AsArray();
        Assert.Equal(2 * Kinds.Length, series.Count);
        Assert.Contains(series, row => (string)row!["title"]! == "执法监督通知（决定）书·决定" && (int)row["year"]! == 2026 && (int)row["last"]! == 2);
    }

    [Fact]
    public void EveryTemplateThatNamesKinds_IsInTheTable_AndNoTwoKindsShareANumber()
    {
        var manifests = new TemplateCatalog(Microsoft.Extensions.Options.Options.Create(new OfficeFilesOptions { TemplatesPath = DraftedDocuments.TemplatesFolder() })).All
            .Select(template => template.Manifest).ToList();

        var named = manifests.Where(manifest => manifest.Numbering?.By is not null).ToList();
        Assert.Equal(Kinds.Select(row => row.Template).Distinct().Order(), named.Select(manifest => manifest.Id).Order());
        foreach (var manifest in named)
        {
            var choices = manifest.Fields.Single(field => field.Path == manifest.Numbering!.By).Choices!;
            Assert.Equal(choices.Order(StringComparer.Ordinal), Kinds.Where(row => row.Template == manifest.Id).Select(row => row.Kind).Order(StringComparer.Ordinal));
            Assert.Subset(choices.ToHashSet(), manifest.Numbering!.Kinds!.Keys.ToHashSet());
        }

        // Series and the look of their numbers belong together, one to one: else two documents could bear one number.
        var all = manifests.Where(manifest => manifest.Numbering is not null)
            .SelectMany(manifest => (manifest.Numbering!.Kinds?.Values ?? []).Append(manifest.Numbering)).Select(numbering => (numbering.Series, numbering.Format)).Distinct().ToList();
        Assert.Equal(all.Count, all.Select(numbering => numbering.Series).Distinct().Count());
        Assert.Equal(all.Count, all.Select(numbering => numbering.Format).Distinct().Count());
    }

    [Fact]
    public async Task TheKindOfTheRegeneratedDraft_IsTheKindOfTheNumber()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var document = await DocumentStory.DraftAsync(office);
        await InBurstAsync(office, async burst =>
        {
            var database = burst.Services.GetRequiredService<OfficeDbContext>();
            var id = Guid.Parse(document.Id);
            var @case = await database.Cases.SingleAsync(row => database.Documents.Any(found => found.Id == id && found.CaseId == row.Id));
            @case.Merge(new JsonObject { ["Kind"] = "决定" });
            return await database.Documents.SingleAsync(row => row.Id == id);
        });

        await document.DoAsync(SupervisionNoticeStory.Officer, "regenerate");

        Assert.Contains("示应急执监决〔2026〕__号", await document.TextAsync());
        await document.DoAsync(SupervisionNoticeStory.Principal, "sign", new { });
        await document.DoAsync(SupervisionNoticeStory.SealKeeper, "seal", new { seal = "公章", copies = 1 });
        Assert.Equal("示应急执监决〔2026〕1号", (string)(await document.ViewAsync())["number"]!);
    }

    [Fact]
    public async Task AUnitWithItsOwnCode_CountsForItself_ButNotAUnitUnderSupervision()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var caseId = await DraftedDocuments.CaseAsync(office);
        Assert.Equal("示应急执监通〔2026〕1号", (await IssueAsync(office, caseId, "supervision-notice", "通知")).Number);

        await SetCodeAsync(office, caseId, "二分局", UnitKind.SupervisionOffice);
        Assert.Equal("二分局执监通〔2026〕1号", (await IssueAsync(office, caseId, "supervision-notice", "通知")).Number);
        Assert.Equal("二分局执监通〔2026〕2号", (await IssueAsync(office, caseId, "supervision-notice", "通知")).Number);
        await SetCodeAsync(office, caseId, "二分局", UnitKind.SupervisedUnit);
        Assert.Equal("示应急执监通〔2026〕2号", (await IssueAsync(office, caseId, "supervision-notice", "通知")).Number);
    }

    private static async Task SetCodeAsync(OfficeHost office, Guid caseId, string code, UnitKind kind)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var unit = (await scope.ServiceProvider.GetRequiredService<OfficeDbContext>().Cases.SingleAsync(row => row.Id == caseId)).StartedByUnitId;
        await using var source = Npgsql.NpgsqlDataSource.Create(office.ConnectionString);
        await using var command = source.CreateCommand($"update identity.units set agency_code = '{code}', kind = '{kind}' where id = '{unit}'");
        Assert.Equal(1, await command.ExecuteNonQueryAsync());
    }

    private static Task<Document> IssueAsync(OfficeHost office, Guid caseId, string template, string kind) => DraftedDocuments.DraftAsync(
        office, caseId, template, new JsonObject { ["Kind"] = kind, ["NewDecision"] = "变更后的决定" },
        async (burst, document) => await burst.Services.GetRequiredService<DocumentLife>().IssueAsync(
            await burst.Services.GetRequiredService<OfficeDbContext>().Cases.SingleAsync(row => row.Id == caseId), document, ChangeContext.BySystem("测试", burst.Now), default));

    private static Task<Document> InBurstAsync(OfficeHost office, Func<IBurst, Task<Document>> act) =>
        office.Services.GetRequiredService<IBurstRunner>().RunAsync((burst, _) => act(burst));
}
