using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>A PDF as poppler sees it: pages, lines with their places, pixels.</summary>
internal sealed class PdfFile(string path)
{
    private readonly Lazy<IReadOnlyList<PdfPage>> pages = new(() => Read(path));

    public string Path => path;

    public IReadOnlyList<PdfPage> Pages => pages.Value;

    /// <summary>The page at 300 dpi.</summary>
    public PixelMap Pixels(int page) => PixelMap.Parse(RenderedTemplates.Run(
        "pdftoppm", ["-r", "300", "-f", $"{page}", "-l", $"{page}", path]));

    private static List<PdfPage> Read(string path)
    {
        var text = Encoding.UTF8.GetString(RenderedTemplates.Run("pdftotext", ["-bbox-layout", path, "-"]));
        var html = XDocument.Parse(text[text.IndexOf("<html", StringComparison.Ordinal)..]);
        return [.. html.Descendants().Where(e => e.Name.LocalName == "page").Select(page => new PdfPage(
            Number(page, "width"), Number(page, "height"),
            [.. page.Descendants().Where(e => e.Name.LocalName == "line").Select(line => new PdfLine(
                string.Concat(line.Elements().Select(word => word.Value)),
                Number(line, "xMin"), Number(line, "yMin"), Number(line, "xMax"), Number(line, "yMax")))]))];
    }

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
