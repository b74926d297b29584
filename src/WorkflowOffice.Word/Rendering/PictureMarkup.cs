using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Word.Rendering;

/// <summary>The drawing around a picture: the one drawn in the template, or an inline one of the size that the format names.</summary>
internal sealed partial class PictureMarkup
{
    private const int EmuPerMillimetre = 36_000;
    private readonly string drawing;

    private PictureMarkup(string drawing, int? width, int? height)
    {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
    }

    private readonly int? width;
    private readonly int? height;

    /// <summary>The run with the template's own drawing; <c>§rid§</c> and <c>§id§</c> stand for the ids.</summary>
    public static PictureMarkup OfTemplate(string run) => new(run, null, null);

    /// <summary>
    /// <c>30x20mm</c>, or only <c>30mm</c> wide and as high as the picture's proportions ask. Floating: <c>behind</c> or <c>front</c> (of the text), with its
    /// middle where the placeholder stands, as a seal on a date; it then moves no text.
    /// </summary>
    public static PictureMarkup? OfSize(string? size, string? floating)
    {
        var match = Size().Match(size ?? "40mm");
        var drawing = floating switch
        {
            null => Inline,
            "behind" => Floating.Replace("§behind§", "1", StringComparison.Ordinal),
            "front" => Floating.Replace("§behind§", "0", StringComparison.Ordinal),
            _ => null,
        };
        return match.Success && drawing is not null
            ? new PictureMarkup(drawing, Emu(match.Groups[1].Value), match.Groups[2].Success ? Emu(match.Groups[2].Value) : null)
            : null;
    }

    /// <summary>As wide as high, and not smaller than it can be read.</summary>
    public static PictureMarkup? OfSquare(string? size, string? floating, int smallestMillimetres) =>
        OfSize(size ?? "25mm", floating) is { height: null } markup && markup.width >= smallestMillimetres * EmuPerMillimetre ? markup : null;

    public void Write(XmlOutput output, string relationship, int id, Picture picture)
    {
        var wide = width ?? 0;
        var high = height ?? (int)Math.Min(int.MaxValue / 2, (long)wide * picture.Height / picture.Width);
        output.Write(Encoding.UTF8.GetBytes(drawing
            .Replace("§rid§", relationship, StringComparison.Ordinal)
            .Replace("§id§", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("§cx§", wide.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("§cy§", high.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("§x§", (-wide / 2).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("§y§", (HalfLine - (high / 2)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }

    private static int Emu(string millimetres) =>
        (int)(Math.Min(400m, decimal.Parse(millimetres, CultureInfo.InvariantCulture)) * EmuPerMillimetre);

    /// <summary>From the upper edge of a line to its middle: half of 28.95 pt.</summary>
    private const int HalfLine = 183_832;

    private const string Inline =
        $"""
        <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="§cx§" cy="§cy§"/><wp:docPr id="§id§" name="图片 §id§"/>{Graphic}</wp:inline></w:drawing></w:r>
        """;

    private const string Floating =
        $"""
        <w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251658240" behindDoc="§behind§" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="character"><wp:posOffset>§x§</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>§y§</wp:posOffset></wp:positionV><wp:extent cx="§cx§" cy="§cy§"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="§id§" name="图片 §id§"/><wp:cNvGraphicFramePr/>{Graphic}</wp:anchor></w:drawing></w:r>
        """;

    private const string Graphic =
        """
        <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="§id§" name="图片 §id§"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="§rid§"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="§cx§" cy="§cy§"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
        """;

    [GeneratedRegex(@"^\s*(\d{1,3}(?:\.\d+)?)(?:\s*[xX×*]\s*(\d{1,3}(?:\.\d+)?))?\s*mm\s*$")]
    private static partial Regex Size();
}
