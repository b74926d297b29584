namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>A page in points.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfLine> Lines)
{
    public PdfLine Line(string containing) => Lines.First(line => line.Text.Contains(containing, StringComparison.Ordinal));
}
