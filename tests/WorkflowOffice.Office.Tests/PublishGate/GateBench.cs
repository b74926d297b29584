using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.DeadlineWatch.Scheme;
using WorkflowOffice.Office.DecisionTables;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Office.PublishGate;
using WorkflowOffice.Office.ReferenceLists;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Expressions.JavaScript;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Office.Tests.PublishGate;

/// <summary>The gate without a database: an office in which somebody holds every post, and the shipped templates.</summary>
public sealed class GateBench : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private readonly JavaScriptEvaluator scripts = new();
    private readonly WorkflowDefinitionReader reader;
    private readonly DefinitionAnalyser analyser;
    private readonly Installation installation;
    private readonly IGateCheck[] checks = [.. PublishGateModule.Checks];

    public GateBench()
    {
        var registry = new ActivityRegistry().AddAssembly(typeof(OfficeModule).Assembly);
        reader = new WorkflowDefinitionReader(registry, new CachedScriptChecks(scripts));
        analyser = new DefinitionAnalyser(reader, registry, [new OfficeStepKnowledge()]);
        installation = CreateInstallation();
    }

    internal async Task<IReadOnlyList<GateFinding>> CheckAsync(string json, string? predecessor = null, string? vacantPost = null)
    {
        var today = vacantPost is null
            ? installation
            : installation with { People = [.. installation.People.Where(p => p.Posts.All(h => h.PostCode != vacantPost))] };
        var analysis = await analyser.AnalyseAsync(json);
        return DefinitionGate.Check(analysis, today, predecessor is null ? null : reader.Read(predecessor), Today, checks);
    }

    public void Dispose() => scripts.Dispose();

    private static Installation CreateInstallation()
    {
        var unit = new UnitView(new UnitId(Guid.Parse("00000000-0000-0000-0000-000000000001")), "bureau", "示范区应急管理局", UnitKind.Bureau, null, "示应急");
        var templates = new TemplateCatalog(Options.Create(new OfficeFilesOptions { TemplatesPath = ShippedWorkflows.TemplatesPath }));
        return new Installation(
            StandardPosts.All.ToDictionary(post => post.Code, post => post.Name),
            [.. StandardPosts.All.Select((post, i) => new Person(
                new UserId(new Guid(i + 1, 0, 0, new byte[8])), post.Code, post.Name, [new HeldPost(post.Code, post.Name, unit.Id, unit.Code, unit.Name)]))],
            [unit],
            templates.All.ToDictionary(template => template.Manifest.Id, template => template.Manifest),
            new HashSet<string> { "archive-complete", "serve-document", "collective-discussion", "branch-supervision-team" },
            ShippedWorkflows.Names.ToDictionary(name => name),
            new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["escalation-ladders"] = WatchSchemes.Shipped.Ladders.ToDictionary(ladder => ladder.Name, ladder => ladder.Title),
                ["decision-tables"] = LoadShippedDecisionTables.Shipped().ToDictionary(table => table.Id, table => table.Name),
                ["reference-lists"] = LoadShippedCatalogues.Shipped().Select(content => content.List).OfType<ReferenceList>().ToDictionary(list => list.Id, list => list.Name),
            })
        {
            TableOutputs = LoadShippedDecisionTables.Shipped().ToDictionary(table => table.Id, table => InstallationReader.OutputsOf([table])),
        };
    }
}
