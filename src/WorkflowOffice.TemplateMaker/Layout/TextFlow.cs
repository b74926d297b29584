namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>How running text is set.</summary>
/// <param name="Body">Text.</param>
/// <param name="Heading">一、</param>
/// <param name="Line">Line pitch in twips.</param>
/// <param name="CharTwips">Width of a character.</param>
/// <param name="SignatureGap">Between the text and a line for a signature.</param>
/// <param name="SealGap">Between the text and the name of the agency: the seal presses on the name and must not reach the text.</param>
internal sealed record TextFlow(TextStyle Body, TextStyle Heading, string Line, int CharTwips, int SignatureGap, int SealGap)
{
    /// <summary>三号, 22 lines of 28 characters.</summary>
    public static readonly TextFlow Official = new(TextStyle.Body, TextStyle.Heading1, PageSetup.Line, 316, 2 * 579, 2 * 579);

    /// <summary>小四号, as forms are filled in.</summary>
    public static readonly TextFlow Form = new(TextStyle.Cell, TextStyle.CellLabel, "460", 240, 460, 2 * 460);
}
