namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Fonts by role; the names are those of Windows and WPS, the server maps them to free ones (docs/decisions/0005).</summary>
internal static class Font
{
    /// <summary>Body text.</summary>
    public const string FangSong = "仿宋_GB2312";

    /// <summary>Second-level headings, names of signers.</summary>
    public const string KaiTi = "楷体_GB2312";

    /// <summary>First-level headings, labels.</summary>
    public const string HeiTi = "黑体";

    /// <summary>Titles and the red head.</summary>
    public const string XiaoBiaoSong = "方正小标宋_GBK";

    /// <summary>Page numbers, document numbers of forms.</summary>
    public const string SongTi = "宋体";

    /// <summary>Tick boxes.</summary>
    public const string Symbols = "Segoe UI Symbol";

    public const string Latin = "Times New Roman";
}
