using System.Buffers;
using System.Text;

namespace WorkflowOffice.Word.Rendering;

/// <summary>Which characters of a value cannot go into the document as they are.</summary>
internal static class LiteralText
{
    private static readonly byte[] Replacement = "\uFFFD"u8.ToArray();

    /// <summary>Markup, control characters, surrogates, non-characters, and the marks that reverse the reading direction of other text.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsSpecial)]);

    private static bool IsSpecial(char c) =>
        c is '&' or '<' or '>' || (c < ' ' && c is not '\t') || c is '\u007F' || c is >= '\u0080' and <= '\u009F'
        || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || IsDirectionOverride(c);

    /// <summary>U+202A–202E and U+2066–2069: with them a name or an amount reads differently from what is stored.</summary>
    private static bool IsDirectionOverride(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>Writes the first, special character (or surrogate pair) of the text; returns how many chars it took.</summary>
    public static int WriteSpecial(XmlOutput output, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                output.Write("&amp;"u8);
                return 1;
            case '<':
                output.Write("&lt;"u8);
                return 1;
            case '>':
                output.Write("&gt;"u8);
                return 1;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out var taken) == OperationStatus.Done && rune.Value > 0xFFFF && (rune.Value & 0xFFFE) != 0xFFFE)
        {
            Span<byte> bytes = stackalloc byte[4];
            output.Write(bytes[..rune.EncodeToUtf8(bytes)]);
            return taken;
        }

        output.Write(Replacement);
        return taken;
    }
}
