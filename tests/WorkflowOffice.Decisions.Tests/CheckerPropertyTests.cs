using FsCheck;
using FsCheck.Fluent;

namespace WorkflowOffice.Decisions.Tests;

/// <summary>The checker against the obvious method: try every combination of facts of a small world.</summary>
public sealed class CheckerPropertyTests
{
    private static readonly string[] NumberCells = ["", "≥2", ">1", "≤1", "<3", "[1,2]", "≠2", "1、3", "≥1 且 ≠2", "0"];
    private static readonly string[] FlagCells = ["", "是", "否"];
    private static readonly string[] SetCells = ["", "含查封", "不含查封", "全含查封、断电", "含查封、断电", "空", "非空"];

    private static readonly string[] Measures = ["Seize", "Cut", "Other"];
    private static readonly bool[] Flags = [true, false];

    private static readonly Gen<string> Rows =
        from number in Gen.Elements(NumberCells)
        from flag in Gen.Elements(FlagCells)
        from set in Gen.Elements(SetCells)
        from level in Gen.Elements("高", "低")
        select $"{number}|{flag}|{set}→{level}";

    private static readonly Gen<DecisionTableDocument> Tables =
        from policy in Gen.Elements(HitPolicy.Unique, HitPolicy.First, HitPolicy.Any)
        from count in Gen.Choose(1, 6)
        from rows in Rows.ListOf(count)
        select Whole(SmallTable.Of(policy, [.. rows]));

    [Fact]
    public void It_finds_exactly_what_trying_everything_finds() =>
        Prop.ForAll(Arb.From(Tables), document =>
        {
            var findings = TableChecker.Check(DecisionTable.Compile(document)).Select(finding => finding.Kind).ToHashSet();
            return findings.SetEquals(Tried(document));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static HashSet<FindingKind> Tried(DecisionTableDocument document)
    {
        var kinds = new HashSet<FindingKind>();
        var reached = new HashSet<string>();
        // Each row alone decides whether it applies; the policy is judged here, not by the code under test.
        var alone = document.Rows.ToDictionary(row => row.Id, row => DecisionTable.Compile(document with { HitPolicy = HitPolicy.Collect, Rows = [row] }));
        foreach (var facts in World())
        {
            var hits = document.Rows.Where(row => alone[row.Id].Decide(facts, new(2026, 1, 1)).Rows.Count == 1).ToList();
            if (hits.Count == 0)
                kinds.Add(FindingKind.Gap);
            if (hits.Count > 1 && document.HitPolicy == HitPolicy.Unique)
                kinds.Add(FindingKind.Overlap);
            if (document.HitPolicy == HitPolicy.Any && hits.Select(hit => hit.Then["Level"]).Distinct().Count() > 1)
                kinds.Add(FindingKind.Contradiction);
            reached.UnionWith((document.HitPolicy == HitPolicy.First ? hits.Take(1) : hits).Select(hit => hit.Id));
        }

        if (reached.Count < document.Rows.Count)
            kinds.Add(FindingKind.DeadRow);
        return kinds;
    }

    /// <summary>Whole numbers up to 9 leave room below, between and above all literals of the cells.</summary>
    private static DecisionTableDocument Whole(DecisionTableDocument document) =>
        document with { Inputs = [document.Inputs[0] with { Decimals = 0 }, .. document.Inputs.Skip(1)] };

    private static IEnumerable<IReadOnlyDictionary<string, System.Text.Json.JsonElement>> World() =>
        from fine in Enumerable.Range(0, 10)
        from halted in Flags
        from mask in Enumerable.Range(0, 8)
        let measures = Measures.Where((_, i) => (mask >> i & 1) == 1).ToArray()
        select SmallTable.Facts(new { Fine = fine, Halted = halted, Measures = measures });
}
