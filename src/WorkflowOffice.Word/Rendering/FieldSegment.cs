using System.Buffers;
using System.Text.Json.Nodes;
using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary>One value as text in the formatting of its placeholder.</summary>
/// <param name="path">Where the value is.</param>
/// <param name="optional">Missing shows nothing instead of a gap.</param>
/// <param name="format">Turns the value into text.</param>
/// <param name="argument">What follows the colon of the format.</param>
/// <param name="markup">The XML around the text.</param>
internal sealed class FieldSegment(DataPath path, bool optional, string? format, string? argument, RunMarkup markup) : Segment
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("\n\r\v\t\u2028\u2029");
    private readonly ValueFormat convert = ValueFormats.Find(format)!;
    private readonly bool showsNothing = ValueFormats.ShowsNothing(format);
    private readonly byte[] lineBreak = markup.ParagraphBreak is null || format == ValueFormats.Lines ? RunMarkup.LineBreak : markup.ParagraphBreak;

    public override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var value = scope.Find(path);
        var text = value is null ? (showsNothing ? convert(null!, argument) : "") : IsEmpty(value) && !showsNothing ? "" : convert(value, argument);
        if (value is null && showsNothing && !optional)
            fill.Context.Gap(scope, path.Text, MissingReason.NoValue); // the empty box shows it, the list says it
        if (text is null)
            Write(output, fill.Context.Gap(scope, path.Text, MissingReason.NotUsable, value), markup.GapStart);
        else if (text.Length > 0)
            Write(output, text, markup.Start);
        else if (!optional)
            Write(output, fill.Context.Gap(scope, path.Text, MissingReason.NoValue), markup.GapStart);
    }

    private static bool IsEmpty(JsonNode value) => JsonText.Of(value) is { } text && string.IsNullOrWhiteSpace(text);

    private void Write(XmlOutput output, ReadOnlySpan<char> text, byte[] start)
    {
        output.Write(start);
        while (true)
        {
            var at = text.IndexOfAny(Separators);
            if (at < 0)
                break;
            output.WriteText(text[..at]);
            if (text[at] == '\t')
            {
                output.Write(RunMarkup.Tab);
            }
            else
            {
                output.Write(lineBreak);
                if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                    at++;
            }

            text = text[(at + 1)..];
        }

        output.WriteText(text);
        output.Write(RunMarkup.End);
    }
}
