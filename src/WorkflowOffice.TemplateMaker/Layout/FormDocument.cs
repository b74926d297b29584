using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WorkflowOffice.TemplateMaker.Manifest;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Builds an enforcement form (documents.md §1.3, layout F-B): agency, name of the form, number, tables.</summary>
internal sealed class FormDocument
{
    private readonly List<OpenXmlElement> content = [];
    private readonly Controls controls;
    private readonly Inline inline;

    public FormDocument(TemplateManifest manifest)
    {
        controls = new Controls(manifest.LabelOf);
        inline = new Inline(controls);
    }

    public byte[] ToBytes() => TemplateFile.Form(content);

    public FormDocument Agency(string text) => Add(text, TextStyle.Heading2, PageSetup.Exactly("480"), JustificationValues.Center);

    public FormDocument Title(string text) => Add(text, TextStyle.Title, PageSetup.Exactly("640", before: 60, after: 160), JustificationValues.Center);

    public FormDocument Number(string text) => Add(text, TextStyle.FormNumber, PageSetup.Exactly("420", after: 80), JustificationValues.Right);

    public FormDocument Note(string text) => Add(text, TextStyle.Note, PageSetup.Exactly("340", before: 80), JustificationValues.Left);

    public FormDocument Line(string text, JustificationValues side, int before = 0, int after = 0) =>
        Add(text, TextStyle.Body, PageSetup.Exactly(PageSetup.Line, before, after), side);

    public FormDocument Table(int[] widths, Action<FormTable> rows)
    {
        var table = new FormTable(controls, inline, widths);
        rows(table);
        content.Add(table.Table);
        return this;
    }

    public FormDocument NextPage()
    {
        content.Add(new Paragraph(
            new ParagraphProperties(PageSetup.Exactly("20")), new Run(new Break { Type = BreakValues.Page })));
        return this;
    }

    public FormDocument Add(string text, TextStyle style, SpacingBetweenLines spacing, JustificationValues side)
    {
        var paragraph = new Paragraph(new ParagraphProperties(spacing, new Justification { Val = side }));
        paragraph.Append(inline.Parse(text, style));
        content.Add(paragraph);
        return this;
    }
}
