using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace WorkflowOffice.Office.Documents.Docx;

/// <summary>The place for the signature (<c>sign:…</c>) that a template leaves in the document.</summary>
internal static class SignaturePlace
{
    private const long EmuPerMillimetre = 36_000;
    private const long Widest = 34 * EmuPerMillimetre;
    private const long Highest = 14 * EmuPerMillimetre;

    internal static bool IsIn(byte[] docx) => DocxFile.Read(docx).ControlTags().Any(IsSignature);

    /// <summary>Puts the picture at every place for a signature.</summary>
    /// <param name="png">Checked before: a PNG with its size in the header.</param>
    internal static byte[] Put(byte[] docx, byte[] png)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            var image = main.AddImagePart(ImagePartType.Png);
            image.FeedData(new MemoryStream(png, writable: false));
            var id = 9_000u;
            foreach (var control in main.Document.Descendants<SdtElement>().Where(control => IsSignature(control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value)).ToList())
                Fill(control, Picture(main.GetIdOfPart(image), SizeOf(png), id++));
            main.Document.Save();
        }

        return stream.ToArray();
    }

    private static bool IsSignature(string? tag) => tag?.StartsWith("sign:", StringComparison.OrdinalIgnoreCase) == true;

    private static void Fill(SdtElement control, Run picture)
    {
        var content = control.ChildElements.First(child => child.LocalName == "sdtContent");
        if (content.GetFirstChild<Paragraph>() is { } paragraph)
        {
            paragraph.RemoveAllChildren<Run>();
            paragraph.AppendChild(picture);
            return;
        }

        if (content.Descendants<Paragraph>().FirstOrDefault() is { } inner)
        {
            inner.RemoveAllChildren<Run>();
            inner.AppendChild(picture);
            return;
        }

        content.RemoveAllChildren();
        content.AppendChild(picture);
    }

    /// <summary>Width and height stand at fixed places of a PNG's header.</summary>
    private static (long Width, long Height) SizeOf(byte[] png)
    {
        var width = Math.Max(1, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        var height = Math.Max(1, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var scale = Math.Min((double)Widest / width, (double)Highest / height);
        return ((long)(width * scale), (long)(height * scale));
    }

    private static Run Picture(string relationship, (long Width, long Height) size, uint id) => new(new Drawing(new WP.Inline(
        new WP.Extent { Cx = size.Width, Cy = size.Height },
        new WP.DocProperties { Id = id, Name = "签名" },
        new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(new P.Picture(
            new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = id, Name = "签名" }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = size.Width, Cy = size.Height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
}
