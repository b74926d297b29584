namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Where the text of a cell stands; Block starts at the top, for longer text.</summary>
internal enum CellAlign
{
    Left,
    Centre,
    Block,
}
