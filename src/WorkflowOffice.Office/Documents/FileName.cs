using System.Globalization;
using System.Text;

namespace WorkflowOffice.Office.Documents;

/// <summary>Makes a name that is harmless on every file system and in every header.</summary>
internal static class FileName
{
    private const int LongestName = 120;
    private const string Forbidden = "\\/:*?\"<>|";

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    /// <summary>The last part of a path without anything that a file system, a shell or a reader could misunderstand; empty when nothing is left.</summary>
    /// <remarks>Characters that reverse the writing direction go too: with them 报告exe.pdf shows a name that it does not have.</remarks>
    internal static string Sanitise(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Normalize(NormalizationForm.FormC);
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            if (IsHarmless(rune))
                kept.Append(rune.ToString());
        }

        var clean = kept.ToString().Trim(' ', '.', '\u3000');
        var extension = Path.GetExtension(clean);
        var stem = Path.GetFileNameWithoutExtension(clean).Trim(' ', '.');
        if (stem.Length == 0)
            return "";
        if (Devices.Contains(stem))
            stem = "_" + stem;
        return Shorten(stem, Math.Max(1, LongestName - extension.Length)) + extension;
    }

    private static bool IsHarmless(Rune rune) =>
        rune.Value != 0xFFFD
        && (rune.Value > char.MaxValue || !Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private static string Shorten(string stem, int length)
    {
        if (stem.Length <= length)
            return stem;
        return stem[..(char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length)];
    }
}
