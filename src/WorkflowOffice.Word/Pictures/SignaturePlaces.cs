using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace WorkflowOffice.Word.Pictures;

/// <summary>The places for signatures (<c>sign:…</c>) that a template leaves in the document made from it.</summary>
public static class SignaturePlaces
{
    private const string Prefix = "sign:";
    private const string Name = "签名";
    private const char Blank = '　';
    private const long Widest = 32 * FloatingPicture.EmuPerMillimetre;
    private const long Highest = 12 * FloatingPicture.EmuPerMillimetre;

    /// <summary>All of them, in reading order; a place that stands there twice is one.</summary>
    /// <param name="docx">A document that was found harmless before.</param>
    public static IReadOnlyList<PicturePlace> Of(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
        return [.. Controls(document.MainDocumentPart!.Document, null)
            .Select(control => new PicturePlace(TagOf(control), LabelOf(control))).DistinctBy(place => place.Tag)];
    }

    /// <summary>The document with the picture on the blank of that place, behind the text, in the middle of its line; a picture put there before goes.</summary>
    /// <param name="picture">PNG or JPEG.</param>
    /// <exception cref="ArgumentException">There is no such place, or the bytes are no picture.</exception>
    public static byte[] Put(byte[] docx, string tag, byte[] picture)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var places = Controls(main.Document, tag).ToList();
            if (places.Count == 0)
                throw new ArgumentException($"There is no place {tag}.", nameof(tag));
            var floating = new FloatingPicture(main, picture, Name);
            foreach (var control in places)
                Put(control, floating);
            main.Document.Save();
        }

        return stream.ToArray();
    }

    private static void Put(SdtElement control, FloatingPicture picture)
    {
        picture.RemoveFrom(control);
        var content = control.ChildElements.First(child => child.LocalName == "sdtContent");
        var run = content.Descendants<Run>().LastOrDefault(run => run.InnerText.EndsWith(Blank)) ?? content.Descendants<Run>().LastOrDefault();
        var paragraph = run?.Ancestors<Paragraph>().FirstOrDefault() ?? content.Descendants<Paragraph>().FirstOrDefault() ?? control.Ancestors<Paragraph>().First();
        var size = picture.Within(Widest, Highest);
        // LibreOffice takes the beginning of the line for the character in a control around a paragraph: there the place is counted from the margin.
        var caption = control is SdtBlock ? WidthBefore(paragraph) : null;
        var drawing = picture.Run(
            size, caption is null ? WP.HorizontalRelativePositionValues.Character : WP.HorizontalRelativePositionValues.Column, (caption ?? 0) * FloatingPicture.EmuPerTwip,
            (BeforeOf(paragraph) * FloatingPicture.EmuPerTwip) + (((LineOf(paragraph) * FloatingPicture.EmuPerTwip) - size.Height) / 2));
        if (run is null)
            (content.Descendants<Paragraph>().FirstOrDefault() ?? content).AppendChild(drawing);
        else
            BeforeBlank(run).InsertBeforeSelf(drawing);
    }

    /// <summary>Twips from the left edge of the text to the blank at the end of a line that begins at the left; null where it stands elsewhere.</summary>
    private static long? WidthBefore(Paragraph paragraph)
    {
        var side = paragraph.ParagraphProperties?.Justification?.Val?.Value ?? JustificationValues.Both;
        if (side is not (JustificationValues.Left or JustificationValues.Both))
            return null;
        var indent = paragraph.ParagraphProperties?.Indentation;
        var runs = paragraph.Descendants<Run>().ToList();
        if (runs.Count == 0)
            return null;
        var left = runs.Sum(run => run.InnerText.Length) - paragraph.InnerText.TrimEnd(Blank).Length;
        return Number(indent?.Left?.Value) + Number(indent?.FirstLine?.Value)
            + runs.Sum(run => run.InnerText.Sum(c => WidthOf(c, run))) - (left * WidthOf(Blank, runs[^1]));
    }

    /// <summary>Chinese characters are as wide as high, others about half of it.</summary>
    private static long WidthOf(char character, Run run) =>
        (Number(run.RunProperties?.FontSize?.Val?.Value, 32) * (character > 0xFF ? 10 : 5)) + (run.RunProperties?.Spacing?.Val?.Value ?? 0);

    private static long Number(string? text, long otherwise = 0) => long.TryParse(text, out var number) ? number : otherwise;

    /// <summary>The run that begins with the blank: a caption before it stays in a run of its own.</summary>
    private static Run BeforeBlank(Run run)
    {
        if (run.ChildElements.OfType<Text>().LastOrDefault() is not { } text || text.Text.TrimEnd(Blank) is not { Length: > 0 } caption || caption.Length == text.Text.Length)
            return run;
        var blank = new Run(new Text(text.Text[caption.Length..]) { Space = SpaceProcessingModeValues.Preserve });
        if (run.RunProperties is { } properties)
            blank.PrependChild((RunProperties)properties.CloneNode(deep: true));
        text.Text = caption;
        run.InsertAfterSelf(blank);
        return blank;
    }

    private static long BeforeOf(Paragraph paragraph) =>
        long.TryParse(paragraph.ParagraphProperties?.SpacingBetweenLines?.Before?.Value, out var before) ? before : 0;

    private static int LineOf(Paragraph paragraph) =>
        int.TryParse(paragraph.ParagraphProperties?.SpacingBetweenLines?.Line?.Value, out var line) ? line : 312;

    private static IEnumerable<SdtElement> Controls(Document document, string? tag) => document.Descendants<SdtElement>()
        .Where(control => TagOf(control) is var found && (tag is null ? found.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) : found == tag));

    private static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? "";

    /// <summary>The heading of its row and the words before it.</summary>
    private static string LabelOf(SdtElement control)
    {
        var paragraph = control.Ancestors<Paragraph>().FirstOrDefault() ?? control.Descendants<Paragraph>().FirstOrDefault();
        var before = control is SdtRun
            ? string.Concat(control.ElementsBefore().Select(element => element.InnerText)).Trim(Blank, ' ')
            : paragraph?.InnerText.Trim(Blank, ' ') ?? "";
        before = before.Split(Blank, StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.TrimEnd('：', ':').Replace("（签名）", "", StringComparison.Ordinal) ?? "";
        var cell = control.Ancestors<TableCell>().FirstOrDefault();
        var heading = cell?.ElementsBefore().OfType<TableCell>().LastOrDefault()?.InnerText.Replace($"{Blank}", "", StringComparison.Ordinal) ?? "";
        return string.Join('·', new[] { heading, before }.Where(part => part.Length > 0).DefaultIfEmpty("签名"));
    }
}
