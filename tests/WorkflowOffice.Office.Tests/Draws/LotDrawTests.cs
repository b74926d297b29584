using System.Diagnostics;
using System.Globalization;
using WorkflowOffice.Office.Draws;
using WorkflowOffice.Office.Draws.ViewDraws;

namespace WorkflowOffice.Office.Tests.Draws;

/// <summary>The draw depends on nothing but the published list, the seed and the name of the draw; everybody has the same chance; bash gives the same answer.</summary>
public sealed class LotDrawTests
{
    private static int Cases => int.Parse(Environment.GetEnvironmentVariable("DRAW_CASES") ?? "300", CultureInfo.InvariantCulture);

    [Fact]
    public void TheOrderInWhichTheListIsGiven_DoesNotMatter()
    {
        Each((random, lines, seed) =>
        {
            var shuffled = lines.ToArray();
            random.Shuffle(shuffled);

            Assert.Equal(Drawn(lines, seed, lines.Count), Drawn(shuffled.Select(line => $" {line} "), seed, lines.Count));
        });
    }

    [Fact]
    public void FewerDrawn_AreTheFirstOfMore()
    {
        Each((random, lines, seed) =>
        {
            var count = random.Next(1, lines.Count + 1);

            Assert.Equal(Drawn(lines, seed, lines.Count).Take(count), Drawn(lines, seed, count));
        });
    }

    [Fact]
    public void PassingOver_MovesOnlyTheNextUp()
    {
        Each((random, lines, seed) =>
        {
            var all = Drawn(lines, seed, lines.Count);
            var passed = all[random.Next(all.Count - 1)];
            var ordered = LotDraw.Order(lines);

            Assert.Equal(all.Where(line => line != passed), LotDraw.Draw(LotDraw.Rank(ordered, seed, "units"), all.Count - 1, [passed]));
        });
    }

    [Fact]
    public void DrawingTwice_ReturnsTheSame_AndEveryCandidateOnce()
    {
        Each((_, lines, seed) =>
        {
            Assert.Equal(Drawn(lines, seed, lines.Count), Drawn(lines, seed, lines.Count));
            Assert.Equal(lines.Order(StringComparer.Ordinal), Drawn(lines, seed, lines.Count).Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void OneCandidateMore_ChangesTheHashOfTheList()
    {
        Each((_, lines, _) => Assert.NotEqual(LotDraw.HashOf(LotDraw.Order(lines)), LotDraw.HashOf(LotDraw.Order(lines.Append("又一个候选")))));
    }

    /// <summary>Ten candidates, 4,000 seeds: each is drawn first about 400 times (19 = one standard deviation; six of them are never reached by chance).</summary>
    [Fact]
    public void EveryCandidateHasTheSameChance()
    {
        var ordered = LotDraw.Order(Enumerable.Range(1, 10).Select(i => $"候选单位{i}"));
        var first = Enumerable.Range(0, 4000).GroupBy(i => LotDraw.Rank(ordered, i.ToString(CultureInfo.InvariantCulture), "units")[0].Line).ToList();

        Assert.Equal(10, first.Count);
        Assert.All(first, group => Assert.InRange(group.Count(), 286, 514));
    }

    [Theory]
    [InlineData("X-RND-02")]
    [InlineData("X-RND-02", "甲", "")] // an empty line
    [InlineData("X-RND-02", "甲", "甲 ")] // the same candidate twice
    [InlineData("X-RND-02", "甲", "乙\n丙")] // two candidates in one line
    public void AListThatIsUnfair_IsRefused(string code, params string[] lines) =>
        Assert.Equal(code, Assert.Throws<OfficeException>(() => LotDraw.Order(lines)).Code);

    [Fact]
    public void MoreThanThereAre_CannotBeDrawn() =>
        Assert.Equal("X-RND-03", Assert.Throws<OfficeException>(() => Drawn(["甲", "乙"], "1", 3)).Code);

    /// <summary>The documented command, with nothing of ours in it, says what the system says.</summary>
    [Fact]
    public async Task BashRecomputesIt()
    {
        var random = new Random(20260302);
        for (var i = 0; i < 5; i++)
        {
            var lines = LotDraw.Order(Candidates(random, 12));
            var seed = $"03 07 12'{random.Next()}\" $HOME";
            var folder = Directory.CreateTempSubdirectory("draw");
            // Given in another order: the command sorts by itself.
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "list.txt"), string.Concat(lines.Reverse().Select(line => line + "\n")));

            var output = await BashAsync(ViewDrawsHandler.Command(seed, "被检查单位"), folder.FullName);

            folder.Delete(recursive: true);
            Assert.Equal([LotDraw.HashOf(lines), .. LotDraw.Rank(lines, seed, "被检查单位").Select(lot => $"{lot.Hash} {lot.Line}")], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static async Task<string> BashAsync(string command, string folder)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, WorkingDirectory = folder })!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return output;
    }

    private static IReadOnlyList<string> Drawn(IEnumerable<string> lines, string seed, int count) =>
        LotDraw.Draw(LotDraw.Rank(LotDraw.Order(lines), seed, "units"), count, []);

    private static void Each(Action<Random, IReadOnlyList<string>, string> law)
    {
        for (var i = 0; i < Cases; i++)
        {
            var random = new Random(i);
            law(random, Candidates(random, random.Next(2, 40)), $"种子{random.Next()}");
        }
    }

    /// <summary>Distinct names, rare characters beyond the sixteen bits among them.</summary>
    private static IReadOnlyList<string> Candidates(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => $"{char.ConvertFromUtf32(random.Next(2) == 0 ? 0x4E00 + random.Next(2000) : 0x20000 + random.Next(2000))}公司{i} 9122{random.Next(1000)}").Distinct()];
}
