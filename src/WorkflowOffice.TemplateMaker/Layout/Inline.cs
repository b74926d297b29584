using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>
/// Turns a line of a template source into runs and content controls: <c>请于{DueOn|date}前</c>, <c>{if:Paid}已缴{end}</c>,
/// <c>{repeat:Names}{.}{end}</c>.
/// </summary>
internal sealed class Inline(Controls controls)
{
    public IEnumerable<OpenXmlElement> Parse(string line, TextStyle style)
    {
        var at = 0;
        var result = ParseUntilEnd(line, ref at, style);
        return at == line.Length ? result : throw new FormatException($"Unexpected {{end}} in: {line}");
    }

    private List<OpenXmlElement> ParseUntilEnd(string line, ref int at, TextStyle style)
    {
        var result = new List<OpenXmlElement>();
        while (at < line.Length)
        {
            var open = line.IndexOf('{', at);
            if (open < 0)
            {
                result.Add(Text(line[at..], style));
                at = line.Length;
                break;
            }

            if (open > at)
                result.Add(Text(line[at..open], style));
            var close = line.IndexOf('}', open);
            var expression = line[(open + 1)..close];
            at = close + 1;
            if (expression == "end")
                break;
            var isBlock = expression.StartsWith("if:", StringComparison.Ordinal) || expression.StartsWith("ifnot:", StringComparison.Ordinal)
                || expression.StartsWith("repeat:", StringComparison.Ordinal) || expression.StartsWith("sign:", StringComparison.Ordinal)
                || expression.StartsWith("seal:", StringComparison.Ordinal);
            result.Add(isBlock
                ? controls.Run(expression, ParseUntilEnd(line, ref at, style))
                : controls.Field(expression, IsTick(expression) ? style with { EastAsia = Font.Symbols, LatinFont = Font.Symbols } : style));
        }

        return result;
    }

    /// <summary>☑ and □ must come from one font, or they differ in size.</summary>
    private static bool IsTick(string expression) => expression.Contains("|tick", StringComparison.Ordinal);

    public static Run Text(string text, TextStyle style)
    {
        var run = new Run(style.ToProperties());
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
