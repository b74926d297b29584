using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace WorkflowOffice.Word.Pictures;

/// <summary>A picture that floats behind the text (衬于文字下方), so that it moves nothing and covers nothing.</summary>
/// <remarks>An inline picture would be cut: lines of official documents have an exact height.</remarks>
internal sealed class FloatingPicture(MainDocumentPart main, byte[] bytes, string name)
{
    internal const long EmuPerMillimetre = 36_000;
    internal const long EmuPerTwip = 635;
    private readonly Rendering.Picture picture = Rendering.Picture.Read(bytes) ?? throw new ArgumentException("Not a PNG or JPEG.", nameof(bytes));
    private string? relationship;

    /// <summary>Its size within a frame, in EMU, with the proportions it has.</summary>
    internal (long Width, long Height) Within(long widest, long highest)
    {
        var scale = Math.Min((double)widest / picture.Width, (double)highest / picture.Height);
        return ((long)(picture.Width * scale), (long)(picture.Height * scale));
    }

    /// <param name="left">EMU from where <paramref name="from"/> begins.</param>
    /// <param name="top">EMU from the upper edge of the paragraph, the space before it included.</param>
    internal Run Run((long Width, long Height) size, WP.HorizontalRelativePositionValues from, long left, long top)
    {
        var id = NextId();
        return new Run(new Drawing(new WP.Anchor(
            new WP.SimplePosition { X = 0, Y = 0 },
            new WP.HorizontalPosition(new WP.PositionOffset(Text(left))) { RelativeFrom = from },
            new WP.VerticalPosition(new WP.PositionOffset(Text(top))) { RelativeFrom = WP.VerticalRelativePositionValues.Paragraph },
            new WP.Extent { Cx = size.Width, Cy = size.Height },
            new WP.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new WP.WrapNone(),
            new WP.DocProperties { Id = id, Name = name },
            new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = id, Name = name }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = Relationship() }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = size.Width, Cy = size.Height }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = 251_658_240,
            BehindDoc = true,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        }));
    }

    /// <summary>Takes away what was put there under this name before.</summary>
    internal void RemoveFrom(OpenXmlElement place)
    {
        foreach (var run in place.Descendants<WP.DocProperties>().Where(properties => properties.Name?.Value == name)
            .Select(properties => properties.Ancestors<Run>().First()).ToList())
            run.Remove();
    }

    private uint NextId() => main.Document.Descendants<WP.DocProperties>().Select(properties => properties.Id?.Value ?? 0).DefaultIfEmpty(0u).Max() + 1;

    private string Relationship()
    {
        if (relationship is not null)
            return relationship;
        var image = main.AddImagePart(picture.Extension == "png" ? ImagePartType.Png : ImagePartType.Jpeg);
        image.FeedData(new MemoryStream(picture.Bytes, writable: false));
        return relationship = main.GetIdOfPart(image);
    }

    private static string Text(long emu) => emu.ToString(CultureInfo.InvariantCulture);
}
