using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>The parts every template has: styles, font table, settings.</summary>
internal static class StaticParts
{
    private static readonly (string Name, string Alternative, FontFamilyValues Family)[] Fonts =
    [
        (Font.FangSong, "FangSong", FontFamilyValues.Modern),
        (Font.KaiTi, "KaiTi", FontFamilyValues.Modern),
        (Font.HeiTi, "SimHei", FontFamilyValues.Swiss),
        (Font.XiaoBiaoSong, "方正小标宋简体", FontFamilyValues.Roman),
        (Font.SongTi, "SimSun", FontFamilyValues.Roman),
    ];

    /// <param name="main">The document.</param>
    /// <param name="oddAndEvenPages">Page numbers stand outside.</param>
    /// <param name="body">
    /// What the document is mostly set in. Every run spells its formatting out; but LibreOffice 7.4 forgets it in the first paragraph of a control
    /// around paragraphs and takes the default.
    /// </param>
    public static void Add(MainDocumentPart main, bool oddAndEvenPages, TextStyle body)
    {
        AddStyles(main, body);
        AddFonts(main);
        AddSettings(main, oddAndEvenPages);
    }

    private static void AddStyles(MainDocumentPart main, TextStyle body)
    {
        var size = body.HalfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var defaults = new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font.Latin, HighAnsi = Font.Latin, EastAsia = Font.FangSong, ComplexScript = Font.Latin, Hint = FontTypeHintValues.EastAsia },
                new FontSize { Val = size },
                new FontSizeComplexScript { Val = size },
                new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault());
        var styles = new Styles(defaults,
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(
                    new WidowControl { Val = false },
                    new OverflowPunctuation { Val = true }, // Word's default; unless it is spelled out, LibreOffice 7.4 loses a ； at a line's end
                    new AutoSpaceDE { Val = false },
                    new AutoSpaceDN { Val = false },
                    new SnapToGrid { Val = false }, // the line pitch is exact; both together would double it
                    new Justification { Val = JustificationValues.Both }),
                new StyleRunProperties(new Spacing { Val = body.Spacing }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }))
            { Type = StyleValues.Paragraph, StyleId = "a", Default = true },
            new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
            { Type = StyleValues.Character, StyleId = "a0", Default = true },
            new Style(new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(),
                new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                    new TableCellMarginDefault(
                        new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                        new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                        new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                        new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
            { Type = StyleValues.Table, StyleId = "a1", Default = true });
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = styles;
    }

    private static void AddFonts(MainDocumentPart main)
    {
        var fonts = new Fonts(Fonts.Select(font => new DocumentFormat.OpenXml.Wordprocessing.Font(
            new AltName { Val = font.Alternative },
            new FontCharSet { Val = "86" },
            new FontFamily { Val = font.Family },
            new Pitch { Val = FontPitchValues.Default })
        { Name = font.Name }));
        fonts.Append(new DocumentFormat.OpenXml.Wordprocessing.Font(
            new FontCharSet { Val = "00" },
            new FontFamily { Val = FontFamilyValues.Roman },
            new Pitch { Val = FontPitchValues.Variable })
        { Name = Font.Latin });
        fonts.Append(new DocumentFormat.OpenXml.Wordprocessing.Font(
            new AltName { Val = "DejaVu Sans" },
            new FontCharSet { Val = "00" },
            new FontFamily { Val = FontFamilyValues.Swiss },
            new Pitch { Val = FontPitchValues.Variable })
        { Name = Font.Symbols });
        main.AddNewPart<FontTablePart>("rId2").Fonts = fonts;
    }

    private static void AddSettings(MainDocumentPart main, bool oddAndEvenPages)
    {
        var settings = new Settings(new Zoom { Percent = "100" });
        if (oddAndEvenPages)
            settings.Append(new MirrorMargins());
        settings.Append(new BordersDoNotSurroundHeader(), new BordersDoNotSurroundFooter(), new DefaultTabStop { Val = 420 });
        if (oddAndEvenPages)
            settings.Append(new EvenAndOddHeaders());
        settings.Append(
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
            new Compatibility(
                new SpaceForUnderline(),
                new BalanceSingleByteDoubleByteWidth(),
                new DoNotLeaveBackslashAlone(),
                new UnderlineTrailingSpaces(),
                new DoNotExpandShiftReturn(),
                new AdjustLineHeightInTable(),
                new UseFarEastLayout(),
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });
        main.AddNewPart<DocumentSettingsPart>("rId3").Settings = settings;
    }
}
