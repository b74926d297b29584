using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Documents.Docx;

[JsonConverter(typeof(JsonStringEnumConverter<DifferenceKind>))]
public enum DifferenceKind { Added, Removed, Changed }

/// <param name="Kind">same, added or removed.</param>
internal sealed record TextPart(string Kind, string Text);

/// <summary>One paragraph that is not the same in both texts.</summary>
/// <param name="Place">Where: in the later text, for what was removed in the earlier one.</param>
/// <param name="Parts">Both texts in one: what stayed, what came, what went.</param>
internal sealed record TextDifference(DifferenceKind Kind, string Place, string? Before, string? After, IReadOnlyList<TextPart> Parts);

/// <summary>Two texts paragraph by paragraph, changed paragraphs character by character (longest common subsequence).</summary>
internal static class TextComparison
{
    /// <summary>Cells of the table; beyond it paragraphs count as changed as a whole, so that a hostile file costs no more.</summary>
    private const long MostCells = 16_000_000;
    private const int LongestCompared = 4_000;

    internal static IReadOnlyList<TextDifference> Of(IReadOnlyList<DocxLine> before, IReadOnlyList<DocxLine> after)
    {
        var steps = Align([.. before.Select(line => line.Text)], [.. after.Select(line => line.Text)]);
        var differences = new List<TextDifference>();
        for (var i = 0; i < steps.Count;)
        {
            if (steps[i].Kind == Same)
            {
                i++;
                continue;
            }

            var end = i;
            while (end < steps.Count && steps[end].Kind != Same)
                end++;
            var gone = steps[i..end].Where(step => step.Kind == Removed).Select(step => before[step.Index]).ToList();
            var come = steps[i..end].Where(step => step.Kind == Added).Select(step => after[step.Index]).ToList();
            differences.AddRange(Pair(gone, come));
            i = end;
        }

        return differences;
    }

    private const int Same = 0, Added = 1, Removed = 2;

    private static IEnumerable<TextDifference> Pair(List<DocxLine> gone, List<DocxLine> come)
    {
        for (var n = 0; n < Math.Max(gone.Count, come.Count); n++)
        {
            if (n >= gone.Count)
                yield return new(DifferenceKind.Added, come[n].Place, null, come[n].Text, [new("added", come[n].Text)]);
            else if (n >= come.Count)
                yield return new(DifferenceKind.Removed, gone[n].Place, gone[n].Text, null, [new("removed", gone[n].Text)]);
            else
                yield return new(DifferenceKind.Changed, come[n].Place, gone[n].Text, come[n].Text, Parts(gone[n].Text, come[n].Text));
        }
    }

    private static List<TextPart> Parts(string before, string after)
    {
        if (before.Length > LongestCompared || after.Length > LongestCompared)
            return [new("removed", before), new("added", after)];
        var (left, right) = (Runes(before), Runes(after));
        var parts = new List<TextPart>();
        foreach (var (kind, index) in Align(left, right))
        {
            var name = kind switch { Same => "same", Added => "added", _ => "removed" };
            var text = kind == Removed ? left[index] : right[index];
            if (parts is [.., var last] && last.Kind == name)
                parts[^1] = last with { Text = last.Text + text };
            else
                parts.Add(new(name, text));
        }

        return parts;
    }

    private static string[] Runes(string text) => [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    /// <summary>Steps from one list to the other; Index counts in the later list, for what was removed in the earlier.</summary>
    private static List<(int Kind, int Index)> Align(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
            start++;
        var (leftEnd, rightEnd) = (before.Length, after.Length);
        while (leftEnd > start && rightEnd > start && before[leftEnd - 1] == after[rightEnd - 1])
            (leftEnd, rightEnd) = (leftEnd - 1, rightEnd - 1);

        var steps = Enumerable.Range(0, start).Select(i => (Same, i)).ToList();
        steps.AddRange((long)(leftEnd - start) * (rightEnd - start) > MostCells
            ? [.. Enumerable.Range(start, leftEnd - start).Select(i => (Removed, i)), .. Enumerable.Range(start, rightEnd - start).Select(i => (Added, i))]
            : Between(before, after, start, leftEnd, rightEnd));
        steps.AddRange(Enumerable.Range(rightEnd, after.Length - rightEnd).Select(i => (Same, i)));
        return steps;
    }

    private static List<(int Kind, int Index)> Between(string[] before, string[] after, int start, int leftEnd, int rightEnd)
    {
        var (rows, columns) = (leftEnd - start, rightEnd - start);
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                length[i, j] = before[start + i] == after[start + j]
                    ? length[i + 1, j + 1] + 1
                    : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var steps = new List<(int, int)>(rows + columns);
        for (int i = 0, j = 0; i < rows || j < columns;)
        {
            if (i < rows && j < columns && before[start + i] == after[start + j])
                (steps, i, j) = (Add(steps, Same, start + j), i + 1, j + 1);
            else if (i < rows && (j == columns || length[i + 1, j] >= length[i, j + 1]))
                (steps, i) = (Add(steps, Removed, start + i), i + 1);
            else
                (steps, j) = (Add(steps, Added, start + j), j + 1);
        }

        return steps;
    }

    private static List<(int, int)> Add(List<(int, int)> steps, int kind, int index)
    {
        steps.Add((kind, index));
        return steps;
    }
}
