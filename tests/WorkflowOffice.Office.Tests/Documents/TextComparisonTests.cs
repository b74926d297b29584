using WorkflowOffice.Office.Documents.Docx;

namespace WorkflowOffice.Office.Tests.Documents;

/// <summary>Laws of the comparison, on random texts.</summary>
public sealed class TextComparisonTests
{
    private const int Cases = 300;

    [Fact]
    public void WhatIsLeftAndWhatCame_GiveBackBothTexts()
    {
        var random = new Random();
        for (var n = 0; n < Cases; n++)
        {
            var before = Lines(random);
            var after = random.Next(4) == 0 ? before : Edit(random, before);
            var differences = TextComparison.Of(before, after);

            Assert.Equal(before.Select(line => line.Text).SequenceEqual(after.Select(line => line.Text)), differences.Count == 0);
            Assert.All(differences, difference =>
            {
                Assert.Equal(difference.Before ?? "", string.Concat(difference.Parts.Where(part => part.Kind != "added").Select(part => part.Text)));
                Assert.Equal(difference.After ?? "", string.Concat(difference.Parts.Where(part => part.Kind != "removed").Select(part => part.Text)));
            });
            Assert.Equal(after.Count - before.Count, differences.Count(d => d.Kind == DifferenceKind.Added) - differences.Count(d => d.Kind == DifferenceKind.Removed));
        }
    }

    private static IReadOnlyList<DocxLine> Lines(Random random) =>
        [.. Enumerable.Range(0, random.Next(0, 12)).Select(i => new DocxLine($"正文第 {i + 1} 段", Text(random)))];

    private static List<DocxLine> Edit(Random random, IReadOnlyList<DocxLine> lines)
    {
        var edited = lines.ToList();
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            var at = random.Next(0, edited.Count + 1);
            if (random.Next(3) == 0 || at == edited.Count)
                edited.Insert(at, new DocxLine("正文", Text(random)));
            else if (random.Next(2) == 0)
                edited.RemoveAt(at);
            else
                edited[at] = edited[at] with { Text = edited[at].Text.Insert(random.Next(0, 1), Text(random)) };
        }

        return edited;
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "执法监督𠮷案卷甲乙"[random.Next(0, 4)]));
}
