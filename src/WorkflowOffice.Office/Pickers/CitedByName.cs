using System.Text.RegularExpressions;

namespace WorkflowOffice.Office.Pickers;

/// <summary>A citation as people read it, for the designer, which shows our texts as they come; the office's pages do the same (lib/citation.ts).</summary>
internal static partial class CitedByName
{
    /// <summary>The names of texts/regulations.ts.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["000"] = "《河北煤监局执法监督办法》",
        ["001"] = "《安全生产监管执法监督办法（征求意见稿）》",
        ["002"] = "《煤矿安全监察三项制度实施办法》",
        ["003"] = "《二道区安监局内部监督管理制度》",
        ["004"] = "《高新区安监局五项保障制度》",
    };

    internal static string Of(string citation) => Numbered().Replace(citation, match => Names[match.Groups[1].Value]);

    [GeneratedRegex(@"(?<![0-9A-Za-z_〔.:-])(00[0-4])\s?(?=[第§一二三四五六七八九十]|[\u4e00-\u9fff]{2,4}[§一二三四五六七八九十第])")]
    private static partial Regex Numbered();
}
