using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkflowOffice.TemplateMaker.Layout;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Descriptions;

/// <summary>Sets the page that a description describes. Each line is a command and its text; docs/decisions/0016 lists the commands.</summary>
internal sealed class DescribedTemplate
{
    private readonly Description description;
    private readonly Expressions expressions;
    private readonly DocumentBuilder page;
    private int at;

    private DescribedTemplate(Description description)
    {
        this.description = description;
        expressions = new Expressions(description.Manifest);
        page = new DocumentBuilder(LayoutOf(description.Manifest), expressions.LabelOf);
    }

    public static byte[] Build(Description description) => new DescribedTemplate(description).Build();

    private byte[] Build()
    {
        for (at = 0; at < description.Lines.Count; at++)
        {
            var (command, text) = Split(description.Lines[at]);
            Element(command, text);
        }

        return page.ToBytes();
    }

    private void Element(string command, string text)
    {
        if (command is "begin")
        {
            Begin(text);
            return;
        }

        if (command is "end")
        {
            expressions.Leave();
            page.Close();
            return;
        }

        if (command is "table" or "largetable")
        {
            Table(text, large: command == "largetable");
            return;
        }

        if (command is "annexlist")
        {
            AnnexList(text);
            return;
        }

        if (command is "label" or "sign" or "seal" or "qr" or "imprint" or "annex")
        {
            Pair(command, text);
            return;
        }

        Paragraph(command, expressions.Complete(text));
    }

    private void Paragraph(string command, string text) => _ = command switch
    {
        "redhead" => page.RedHead(text),
        "minuteshead" => page.MinutesHead(text),
        "letterhead" => page.LetterHead(text),
        "letternumber" => page.LetterNumber(text),
        "rednumber" => page.Number(text),
        "redtitle" => page.Title(text),
        "plaintitle" => page.PlainTitle(text),
        "agency" => page.FormAgency(text),
        "title" => page.FormTitle(text),
        "number" => page.FormNumber(text),
        "to" => page.To(text),
        "h" => page.Heading(text),
        "closing" => page.Closing(text),
        "p" => page.Body(text),
        "right" => page.Line(text, JustificationValues.Right),
        "note" => page.Note(text),
        "annexnote" => page.AnnexNote($"附件：{text}", isFirst: true),
        "remark" => page.Remark(text),
        "page" => page.NextPage(),
        "covertop" => page.Line(text, JustificationValues.Right, after: 1400),
        "coverline" => page.Centred(text, TextStyle.Title, "700", 0, 0),
        "covertitle" => page.Centred(text, TextStyle.CoverTitle, "1100", 300, 700),
        "board" => page.Centred(text, TextStyle.BoardText, "720", 200, 100),
        _ => throw Wrong($"unknown command {command}"),
    };

    private void Pair(string command, string text)
    {
        var parts = text.Split(" | ").Select(expressions.Complete).ToArray();
        _ = command switch
        {
            "label" => page.Labelled(parts[0], parts[1]),
            "sign" => page.SignLine(parts[0], parts[1]),
            "seal" => page.SealedBy(parts[0], parts[1]),
            "qr" => page.Code(expressions.Find(parts[0]).Path, int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]),
            "annex" => page.Attachment(parts[0], parts[1]),
            _ => page.Imprint("if:CopyTo", $"抄送：{expressions.Complete("{CopyTo}")}。", parts[0], parts[1]),
        };
    }

    /// <summary>附件说明: a single annex without a number, several with theirs, each below the first character of the one before (§7.3.4).</summary>
    private void AnnexList(string list)
    {
        page.KeepWithNext();
        Begin($"repeat:{list}");
        page.Open("if:$first");
        page.AnnexNote(expressions.Complete("附件：{ifnot:$count=1}{$index}.{end}{.}"), isFirst: true);
        page.Close();
        page.Open("ifnot:$first");
        page.AnnexNote(expressions.Complete("{$index}.{.}"), isFirst: false);
        page.Close();
        expressions.Leave();
        page.Close();
    }

    private void Begin(string expression)
    {
        expressions.Enter(expression.StartsWith("repeat:", StringComparison.Ordinal) ? expressions.Find(expression["repeat:".Length..].TrimEnd('?')).Path : null);
        page.Open(expression);
    }

    /// <summary>Up to the next line that is no row. Widths are proportions of the type area.</summary>
    private void Table(string proportions, bool large)
    {
        var shares = proportions.Split(' ').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var widths = shares.Select(share => share * PageSetup.TextWidth / shares.Sum()).ToArray();
        widths[^1] += PageSetup.TextWidth - widths.Sum();
        page.Table(widths, table =>
        {
            for (; at + 1 < description.Lines.Count && Split(description.Lines[at + 1]) is { Command: "th" or "tr" or "each" or "when" or "opinion" } row; at++)
                Row(table, widths.Length, row.Command, row.Text);
        }, large);
    }

    private void Row(FormTable table, int columns, string command, string text)
    {
        var condition = default(string);
        if (command is "each" or "when")
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            condition = command == "each" ? $"repeat:{text[..space]}" : text[..space];
            expressions.Enter(command == "each" ? expressions.Find(text[..space].TrimEnd('?')).Path : null);
            text = text[(space + 1)..];
        }

        if (command == "opinion")
            text = Opinion(text);
        var (height, cells) = Cells(text, columns);
        if (command == "th")
            table.Header(cells);
        else if (condition is null)
            table.Row(height, cells);
        else
            table.Controlled(condition, height, cells);
        if (condition is not null)
            expressions.Leave();
    }

    /// <summary><c>承办人意见 | HandlerOpinion | Handler</c>: the opinion, and below it the place for signature and date.</summary>
    private static string Opinion(string text)
    {
        var parts = text.Split(" | ");
        return $"1250 {parts[0]} | ~{{{parts[1]}}}\\n>签名：{{sign:{parts[2]}}}　　　　　　{{end}}　　　　年　　月　　日　";
    }

    /// <summary>
    /// Cells are separated by bars; <c>/2</c> at the end of one: it spans two columns; the last one takes what is left. ^ centred, ~ indented text,
    /// = text that is not a caption.
    /// </summary>
    private (int Height, FormCell[] Cells) Cells(string text, int columns)
    {
        var height = 520;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && int.TryParse(text[..space], CultureInfo.InvariantCulture, out var given))
        {
            height = given;
            text = text[(space + 1)..];
        }

        var sources = text.Split('|', StringSplitOptions.TrimEntries);
        sources = Rejoin(sources);
        var cells = new List<FormCell>();
        foreach (var source in sources)
        {
            var last = cells.Count == sources.Length - 1;
            var slash = source.Length > 2 && source[^2] == '/' && char.IsDigit(source[^1]);
            var span = last ? columns - cells.Sum(cell => cell.Span) : slash ? source[^1] - '0' : 1;
            var body = slash ? source[..^2].TrimEnd() : source;
            var mark = body.Length > 0 && body[0] is '^' or '~' or '=' ? body[0] : ' ';
            var shown = expressions.Complete((mark == ' ' ? body : body[1..]).Replace("\\n", "\n", StringComparison.Ordinal));
            var caption = mark == ' ' && shown.Length > 0 && !shown.Contains('{', StringComparison.Ordinal);
            cells.Add(caption ? FormCell.Caption(shown, span)
                : FormCell.Value(shown, span, mark switch { '^' => CellAlign.Centre, '~' => CellAlign.Block, _ => CellAlign.Left }));
        }

        return (height, [.. cells]);
    }

    /// <summary>A bar inside braces belongs to a format.</summary>
    private static string[] Rejoin(string[] parts)
    {
        var result = new List<string>();
        foreach (var part in parts)
        {
            if (result.Count > 0 && result[^1].Count(c => c == '{') > result[^1].Count(c => c == '}'))
                result[^1] += $"|{part}";
            else
                result.Add(part);
        }

        return [.. result];
    }

    private static (string Command, string Text) Split(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (line, "") : (line[..space], line[(space + 1)..]);
    }

    private static PageLayout LayoutOf(TemplateManifest manifest) => manifest.Layout switch
    {
        "official" => PageLayout.Official,
        "letter" => PageLayout.Letter,
        "form" => PageLayout.Form,
        _ => throw new DescriptionException(manifest.Id, $"unknown layout {manifest.Layout}"),
    };

    private DescriptionException Wrong(string message) => new(description.Manifest.Id, $"{message} in: {description.Lines[at]}");
}
