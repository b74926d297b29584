using System.Text.Json;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Which documents are served is said once, in the manifests of the templates: archiving, the page of a document and the shipped workflows go by it.</summary>
public sealed class ServiceNeedTests
{
    private static readonly IReadOnlyDictionary<string, TemplateManifest> Manifests = Directory
        .GetFiles(DraftedDocuments.TemplatesFolder(), "*.json", SearchOption.AllDirectories)
        .Select(file => JsonSerializer.Deserialize<TemplateManifest>(File.ReadAllText(file), JsonColumns.Options)!).ToDictionary(manifest => manifest.Id);

    [Fact]
    public void EveryManifest_SaysIt_AndNamesWhom()
    {
        Assert.Equal(74, Manifests.Count);
        Assert.All(Manifests.Values, manifest =>
        {
            Assert.NotNull(manifest.Service);
            Assert.All((manifest.Service.Kinds?.Values ?? []).Append(manifest.Service), service => Assert.Equal(service.Need == ServiceNeed.None, service.To is null));
            if (manifest.Service.By is { } by)
                Assert.Empty(manifest.Service.Kinds!.Keys.Except(manifest.Fields.Single(field => field.Path == by).Choices!));
        });
    }

    [Theory]
    [InlineData("hearing-set", "听证通知书", ServiceNeed.Needed, "当事人")]
    [InlineData("hearing-set", "听证笔录", ServiceNeed.None, null)]
    [InlineData("enforcement-set", "催告书", ServiceNeed.Needed, "当事人")]
    [InlineData("enforcement-set", "强制执行申请书", ServiceNeed.Possible, "人民法院")]
    public void KindsOfOneTemplate_Differ(string template, string kind, ServiceNeed need, string? to)
    {
        var service = Manifests[template].Service!.For(new JsonObject { ["Kind"] = kind });

        Assert.Equal((need, to), (service.Need, service.To));
    }

    /// <summary>A step that serves what its template calls a paper of the office, or a document that must be served and for which a shipped workflow has no such step, is a mistake.</summary>
    [Fact]
    public void ShippedWorkflows_ServeWhatIsServed()
    {
        var workflows = Directory.GetFiles(Path.Combine(DraftedDocuments.TemplatesFolder(), "..", "workflows"), "*.json", SearchOption.AllDirectories);
        Assert.NotEmpty(workflows);
        Assert.All(workflows, file =>
        {
            var steps = Nodes(JsonNode.Parse(File.ReadAllText(file))!).ToList();
            var made = steps.Where(step => Is(step, "GenerateDocument")).ToLookup(step => Text(step, "key"), step => Manifests[Text(step, "template")].Service!);
            var served = steps.Where(step => Is(step, "ServeDocument")).Select(step => Text(step, "document")).ToHashSet();
            Assert.All(served, key => Assert.Contains(made[key], service => service.Need != ServiceNeed.None || service.Kinds is not null));
            Assert.All(made.Where(documents => documents.Any(service => service.Need == ServiceNeed.Needed)), documents => Assert.Contains(documents.Key, served));
        });
    }

    [Fact]
    public async Task ADraftTakesIt_AndOnlyWhatMustBeServedWaitsForIt()
    {
        await using var office = await OfficeHost.StartAsync("2026-03-02");
        var caseId = await DraftedDocuments.CaseAsync(office);
        var order = await DraftedDocuments.DraftAsync(office, caseId, "rectification-order");
        var notice = await DraftedDocuments.DraftAsync(office, caseId, "hearing-set", new JsonObject { ["Kind"] = "听证通知书" });
        var record = await DraftedDocuments.DraftAsync(office, caseId, "hearing-set", new JsonObject { ["Kind"] = "听证笔录" });
        var urge = await DraftedDocuments.DraftAsync(office, caseId, "urge-notice");

        Assert.Equal(
            [(ServiceNeed.Needed, "当事人"), (ServiceNeed.Needed, "当事人"), (ServiceNeed.None, null), (ServiceNeed.Possible, "被督办单位")],
            new[] { order, notice, record, urge }.Select(document => (document.ServiceNeed, document.ServiceTo)));
    }

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject fields => fields.Select(field => field.Value).SelectMany(Nodes).Prepend(fields),
        JsonArray items => items.SelectMany(Nodes),
        _ => [],
    };

    private static bool Is(JsonObject step, string type) => step["type"] is JsonValue value && value.ToString() == "WorkflowOffice." + type;

    private static string Text(JsonObject step, string input) => step[input]!["expression"]!["value"]!.ToString();
}
