using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Formatting that every run spells out, so that a copy pasted elsewhere keeps it.</summary>
internal sealed record TextStyle(string EastAsia, int HalfPoints, string? Color = null, bool Bold = false, string? LatinFont = null, int Spacing = 0)
{
    /// <summary>
    /// −0.25 pt: 28 characters of 16 pt fit on 156 mm (15.79 pt each) and justified lines are filled. A character grid would say the same
    /// to Word, but LibreOffice spreads characters apart when the grid is narrower than the type.
    /// </summary>
    public const int GridSpacing = -5;

    public static readonly TextStyle Body = new(Font.FangSong, Size.Three, Spacing: GridSpacing);
    public static readonly TextStyle Heading1 = new(Font.HeiTi, Size.Three, Spacing: GridSpacing);
    public static readonly TextStyle Heading2 = new(Font.KaiTi, Size.Three, Spacing: GridSpacing);
    public static readonly TextStyle Title = new(Font.XiaoBiaoSong, Size.Two);
    public static readonly TextStyle RedHead = new(Font.XiaoBiaoSong, 68, "FF0000");
    public static readonly TextStyle LetterHead = new(Font.XiaoBiaoSong, Size.One, "FF0000");
    public static readonly TextStyle CoverTitle = new(Font.XiaoBiaoSong, Size.SmallInitial);
    public static readonly TextStyle Imprint = new(Font.FangSong, Size.Four);
    public static readonly TextStyle PageNumber = new(Font.SongTi, Size.Four, LatinFont: Font.SongTi);
    public static readonly TextStyle Cell = new(Font.FangSong, Size.SmallFour);
    public static readonly TextStyle CellLabel = new(Font.HeiTi, Size.SmallFour);
    public static readonly TextStyle BoardText = new(Font.HeiTi, Size.Two);
    public static readonly TextStyle FormNumber = new(Font.SongTi, Size.Four);
    public static readonly TextStyle Note = new(Font.FangSong, Size.Five);

    public RunProperties ToProperties()
    {
        var latin = LatinFont ?? Font.Latin;
        var properties = new RunProperties(
            new RunFonts { Ascii = latin, HighAnsi = latin, EastAsia = EastAsia, ComplexScript = Font.Latin, Hint = FontTypeHintValues.EastAsia });
        if (Bold)
            properties.Append(new Bold());
        if (Color is not null)
            properties.Append(new Color { Val = Color });
        properties.Append(new Spacing { Val = Spacing });
        properties.Append(new FontSize { Val = HalfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        properties.Append(new FontSizeComplexScript { Val = HalfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return properties;
    }
}
