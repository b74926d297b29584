namespace WorkflowOffice.Decisions;

/// <summary>Splits a list of choices as typed, <c>吊销许可证、停产整顿</c>.</summary>
internal static class ChoiceList
{
    private static readonly char[] Separators = ['、', '，', ','];

    /// <summary>The labels or codes of the list. A label may itself contain a separator: the longest that fits is taken.</summary>
    /// <exception cref="CellException">Something in the list is no choice of the column.</exception>
    public static IEnumerable<string> Split(Column column, string list)
    {
        var words = column.Choices!.SelectMany(choice => new[] { choice.Label, choice.Code }).OrderByDescending(word => word.Length).ToList();
        var rest = list.Trim();
        while (true)
        {
            var word = words.Find(word => rest.StartsWith(word, StringComparison.Ordinal) && IsEnd(rest[word.Length..]))
                // Told with what was typed up to the next sign.
                ?? rest.Split(Separators)[0];
            yield return word;
            var after = rest[word.Length..].TrimStart();
            if (after.Length == 0)
                yield break;
            rest = after[1..].TrimStart();
        }
    }

    private static bool IsEnd(string after) => after.TrimStart() is [] or ['、' or '，' or ',', ..];
}
