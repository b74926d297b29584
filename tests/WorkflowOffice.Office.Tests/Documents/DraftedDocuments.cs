using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Drafts of any shipped template, made from its sample as a step of a workflow would.</summary>
internal static class DraftedDocuments
{
    internal static Task<Document> DraftAsync(OfficeHost office, Guid caseId, string template, JsonObject? facts = null, Func<IBurst, Document, Task>? then = null) =>
        office.Services.GetRequiredService<IBurstRunner>().RunAsync(async (burst, token) =>
        {
            var @case = await burst.Services.GetRequiredService<OfficeDbContext>().Cases.SingleAsync(row => row.Id == caseId, token);
            var data = SampleOf(template);
            foreach (var (name, value) in facts ?? [])
                data[name] = value?.DeepClone();
            var document = await burst.Services.GetRequiredService<CaseDocuments>().DraftAsync(
                @case, template, Guid.NewGuid().ToString(), data, ChangeContext.BySystem("测试", burst.Now), token);
            if (then is not null)
                await then(burst, document);
            return document;
        });

    internal static async Task<Guid> CaseAsync(OfficeHost office)
    {
        var story = await SupervisionNoticeStory.StartAsync(office);
        return Guid.Parse((string)(await story.CaseAsync())["id"]!);
    }

    internal static string TemplatesFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "WorkflowOffice.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "templates");
    }

    /// <summary>The sample of the manifest without what the office itself fills in.</summary>
    private static JsonObject SampleOf(string template)
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Directory.GetFiles(TemplatesFolder(), template + ".json", SearchOption.AllDirectories).Single()))!;
        var sample = (JsonObject)manifest["sample"]!.DeepClone();
        foreach (var system in new[] { "AgencyName", "DocNo", "DocDate" })
            sample.Remove(system);
        return sample;
    }
}
