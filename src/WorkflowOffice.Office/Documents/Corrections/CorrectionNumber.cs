namespace WorkflowOffice.Office.Documents.Corrections;

/// <summary>更正文书沿用原号加“（更正）” (documents.md §3); a correction of the correction is （更正二）, and so on.</summary>
internal static class CorrectionNumber
{
    private static readonly string[] Suffixes = ["（更正）", .. "二三四五六七八九".Select(digit => $"（更正{digit}）")];

    /// <param name="number">Of the document that is corrected, itself perhaps a corrected one.</param>
    /// <returns>Null where it was corrected nine times.</returns>
    internal static string? After(string number)
    {
        var last = Array.FindIndex(Suffixes, suffix => number.EndsWith(suffix, StringComparison.Ordinal));
        var first = last < 0 ? number : number[..^Suffixes[last].Length];
        return last + 1 < Suffixes.Length ? first + Suffixes[last + 1] : null;
    }
}
