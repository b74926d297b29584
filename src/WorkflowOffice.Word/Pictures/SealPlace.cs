using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace WorkflowOffice.Word.Pictures;

/// <summary>The place of the seal (<c>seal:…</c>): name and date of the agency, on which the seal presses (骑年盖月).</summary>
public static class SealPlace
{
    /// <summary>Diameter of a seal of county authorities (国发〔1999〕25号: 4.2 cm).</summary>
    public const double DefaultMillimetres = 42;

    private const string Prefix = "seal:";
    private const string Name = "印章";

    public static bool IsIn(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx, writable: false), isEditable: false);
        return Controls(document.MainDocumentPart!.Document).Any();
    }

    /// <summary>
    /// The document with the seal behind name and date: centred on the date, both lines a little below its middle, its upper edge within one
    /// line of the text above (GB/T 9704-2012 §7.3.5.1). A seal put there before goes.
    /// </summary>
    /// <param name="picture">PNG or JPEG.</param>
    /// <exception cref="ArgumentException">There is no place for a seal, or the bytes are no picture.</exception>
    public static byte[] Put(byte[] docx, byte[] picture, double millimetres = DefaultMillimetres)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var places = Controls(main.Document).ToList();
            if (places.Count == 0)
                throw new ArgumentException("There is no place for a seal.", nameof(docx));
            var floating = new FloatingPicture(main, picture, Name);
            foreach (var control in places)
                Put(control, floating, millimetres, TextWidth(main.Document));
            main.Document.Save();
        }

        return stream.ToArray();
    }

    private static void Put(SdtElement control, FloatingPicture picture, double millimetres, long textWidth)
    {
        picture.RemoveFrom(control);
        var lines = control.Descendants<Paragraph>().ToList();
        if (lines.Count == 0)
            lines = [control.Ancestors<Paragraph>().First()];
        var (name, date) = (lines[0], lines[^1]);
        var frame = (long)(millimetres * FloatingPicture.EmuPerMillimetre);
        var size = picture.Within(frame, frame);
        var indent = date.ParagraphProperties?.Indentation;
        var (left, right) = (Twips(indent?.Left?.Value), Twips(indent?.Right?.Value));
        var middle = (left + ((textWidth - left - right) / 2)) * FloatingPicture.EmuPerTwip;
        var line = Twips(date.ParagraphProperties?.SpacingBetweenLines?.Line?.Value, 579) * FloatingPicture.EmuPerTwip;
        var gap = Before(name) * FloatingPicture.EmuPerTwip;
        var textEnds = -gap - ((lines.Count - 1) * line);
        var above = Math.Max(-(line / 4) - (size.Height / 2), textEnds + (line / 5));
        date.InsertAfter(
            picture.Run(size, WP.HorizontalRelativePositionValues.Column, middle - (size.Width / 2), above),
            (OpenXmlElement?)date.ParagraphProperties ?? date.PrependChild(new ParagraphProperties()));
    }

    private static long Before(Paragraph paragraph) => Twips(paragraph.ParagraphProperties?.SpacingBetweenLines?.Before?.Value);

    private static long TextWidth(Document document)
    {
        var section = document.Body!.Descendants<SectionProperties>().Last();
        var margins = section.GetFirstChild<PageMargin>();
        return (section.GetFirstChild<PageSize>()?.Width?.Value ?? 11_906u) - (margins?.Left?.Value ?? 1_587u) - (margins?.Right?.Value ?? 1_474u);
    }

    private static IEnumerable<SdtElement> Controls(Document document) => document.Descendants<SdtElement>()
        .Where(control => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) == true);

    private static long Twips(string? text, long otherwise = 0) => long.TryParse(text, out var twips) ? twips : otherwise;
}
