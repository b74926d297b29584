namespace WorkflowOffice.Word.Tests.Rendering;

/// <summary>A line of text and its box, in points from the upper left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Left + Right) / 2;
}
