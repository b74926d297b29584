namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>One cell of a form.</summary>
internal sealed record FormCell(string Text, int Span, bool Label, CellAlign Align)
{
    /// <summary>What is printed on the form.</summary>
    public static FormCell Caption(string text, int span = 1) => new(text, span, true, CellAlign.Centre);

    /// <summary>What is filled in.</summary>
    public static FormCell Value(string text, int span = 1, CellAlign align = CellAlign.Left) => new(text, span, false, align);
}
