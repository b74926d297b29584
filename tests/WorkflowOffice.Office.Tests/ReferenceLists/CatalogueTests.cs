using System.Text.Json.Nodes;
using WorkflowOffice.Office.Catalogues;
using WorkflowOffice.Office.ReferenceLists;

namespace WorkflowOffice.Office.Tests.ReferenceLists;

/// <summary>The catalogues of the regulations are complete (requirements §4.2—4.4) and speak the codes of the decision tables.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void TheFaultCatalogue_HasThirtySixItemsOf003_AndSevenOf004()
    {
        var items = List("fault-items").Items;

        // F3-1-03a and 03b are the two acts of item (3) (C-16), counted as one.
        Assert.Equal(36, items.Where(item => item.Code.StartsWith("F3-", StringComparison.Ordinal)).Select(item => item.Code.TrimEnd('a', 'b')).Distinct().Count());
        Assert.Equal(7, items.Count(item => item.Code.StartsWith("F4-0", StringComparison.Ordinal)));
        Assert.All(items.Where(item => item.Profile == "cc-erdao"), item => Assert.Equal(new DateOnly(2016, 1, 1), item.EffectiveFrom));
        Assert.All(items, item => Assert.False(string.IsNullOrWhiteSpace(item.Article) || string.IsNullOrWhiteSpace(item.Quote)));
    }

    [Theory]
    [InlineData("fault-aggravating", 5, 6)]
    [InlineData("fault-mitigating", 2, 4)]
    [InlineData("fault-exemptions", 6, 3)]
    public void Circumstances_AreAsManyAsTheRegulationsHave(string list, int of003, int of004)
    {
        var items = List(list).Items.Where(item => item.Code != "Neither").ToList();

        Assert.Equal(of003, items.Count(item => item.Profile == "cc-erdao"));
        Assert.Equal(of004, items.Count(item => item.Profile == "dl-gaoxin"));
        Assert.All(items, item => Assert.False(string.IsNullOrWhiteSpace(item.Quote)));
    }

    [Theory]
    [InlineData("cc-erdao", "DT-18A")]
    [InlineData("dl-gaoxin", "DT-18B")]
    public void Exemptions_AreTheChoicesOfTheirTable(string profile, string table)
    {
        var choices = Table(table)["inputs"]!.AsArray().Single(column => column!["name"]!.GetValue<string>() == "ExemptionGround")!["choices"]!.AsArray();

        Assert.Equal(
            choices.Select(choice => choice!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal),
            List("fault-exemptions").Items.Where(item => item.Profile == profile).Select(item => item.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Measures_AreTheChoicesOfTheTableOfMeasures()
    {
        var choices = Table("DT-23")["outputs"]![0]!["choices"]!.AsArray();

        Assert.Equal(
            choices.Select(choice => choice!["code"]!.GetValue<string>()).Order(StringComparer.Ordinal),
            List("fault-measures").Items.Where(item => item.Profile == "dl-gaoxin").Select(item => item.Code).Order(StringComparer.Ordinal));
    }

    private static ReferenceList List(string id) => LoadShippedCatalogues.Shipped().Select(content => content.List).OfType<ReferenceList>().Single(list => list.Id == id);

    private static JsonNode Table(string id)
    {
        using var stream = typeof(ReferenceCatalogue).Assembly.GetManifestResourceStream($"decision-tables/{id}.json")!;
        return JsonNode.Parse(stream)!;
    }
}
