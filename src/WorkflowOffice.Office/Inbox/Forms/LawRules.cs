using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace WorkflowOffice.Office.Inbox.Forms;

/// <summary>Articles of law in a form (法条引用, documents.md §5): name of the law, article, and its words where they are wanted.</summary>
internal static partial class LawRules
{
    internal const int MostArticles = 50;
    private const int LongestName = 100;
    private const int LongestText = 4_000;

    /// <summary>What is wrong with a row; null when nothing is.</summary>
    internal static string? Problem(JsonNode? row)
    {
        if (row is not JsonObject article || article.Select(cell => cell.Key).Except(["law", "article", "text"]).Any()
            || article.Any(cell => cell.Value is not null && cell.Value.GetValueKind() != JsonValueKind.String))
            return "法条引用无效";
        if (article["law"]?.ToString().Trim() is not { Length: > 0 and <= LongestName })
            return "缺少法律、法规、规章或者制度的名称，或者名称过长";
        if (!Article().IsMatch(article["article"]?.ToString().Trim() ?? ""))
            return "条款应写成“第四十四条第一款第（二）项”";
        return article["text"]?.ToString().Length > LongestText ? $"条文原文超过 {LongestText} 字" : null;
    }

    /// <summary>《中华人民共和国行政处罚法》第四十四条、《……》第六条.</summary>
    internal static string InWords(JsonArray rows) => string.Join("、", rows.OfType<JsonObject>().Select(row => $"《{NameOf(row)}》{row["article"]?.ToString().Trim()}"));

    private static string NameOf(JsonObject row) => row["law"]?.ToString().Trim().Trim('《', '》') ?? "";

    /// <summary>Chinese or Arabic figures; 之一 for inserted articles; 款, 项, 目 in that order. The same expression is in the browser.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十百千零〇0-9]{1,10}条(之[一二三四五六七八九十]{1,3})?(第[一二三四五六七八九十0-9]{1,4}款)?(第（?[一二三四五六七八九十0-9]{1,4}）?项)?(第[一二三四五六七八九十0-9]{1,4}目)?$")]
    private static partial Regex Article();
}
