using System.Security.Cryptography;
using System.Text;

namespace WorkflowOffice.Office.Draws;

/// <summary>
/// A random draw (随机抽取) that anyone can recompute with <c>sort</c> and <c>sha256sum</c>: the published list in the order of its UTF-8 bytes has a hash;
/// every line is ranked by SHA-256 of seed, hash of the list, name of the draw and the line; the lowest ranks are drawn.
/// </summary>
/// <remarks>001 第十条（六）, 双随机. The list is published before the seed exists, so neither can be chosen to suit the other. Algorithm and command: decision 0034.</remarks>
public static class LotDraw
{
    /// <summary>Names the algorithm in every record; a change of the algorithm is another name.</summary>
    public const string Algorithm = "SHA-256 排序抽取（第1版）";

    /// <summary>The published form of a list: trimmed lines in the order of their UTF-8 bytes.</summary>
    /// <exception cref="OfficeException">X-RND-02: empty, a line that is empty or broken, or one candidate twice.</exception>
    public static IReadOnlyList<string> Order(IEnumerable<string> candidates)
    {
        var lines = candidates.Select(line => (line ?? "").Trim()).ToList();
        if (lines.Count == 0)
            throw Refuse("候选名单是空的，不能随机抽取。");
        if (lines.Any(line => line.Length == 0 || line.AsSpan().IndexOfAny('\r', '\n') >= 0))
            throw Refuse("候选名单中有空白或者换行的条目。");
        if (lines.GroupBy(line => line, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Refuse($"候选名单中“{twice.Key}”出现两次，中签机会不均等。");
        return [.. lines.OrderBy(line => line, Utf8Order.Instance)];
    }

    /// <summary>SHA-256 of the ordered lines, each ended by a line feed: what <c>sha256sum</c> says of the published file.</summary>
    public static string HashOf(IReadOnlyList<string> ordered) => Hash(string.Concat(ordered.Select(line => line + "\n")));

    /// <summary>All candidates, the first drawn first.</summary>
    /// <param name="ordered">As <see cref="Order"/> returns it.</param>
    public static IReadOnlyList<RankedLot> Rank(IReadOnlyList<string> ordered, string seed, string name)
    {
        var list = HashOf(ordered);
        return [.. ordered.Select(line => new RankedLot(line, Hash($"{seed}\n{list}\n{name}\n{line}"))).OrderBy(lot => lot.Hash, StringComparer.Ordinal)];
    }

    /// <summary>The first <paramref name="count"/> of the ranking that are not passed over (回避、递补).</summary>
    /// <exception cref="OfficeException">X-RND-03: fewer are left than shall be drawn.</exception>
    public static IReadOnlyList<string> Draw(IReadOnlyList<RankedLot> ranking, int count, IEnumerable<string> passedOver)
    {
        var without = passedOver.ToHashSet(StringComparer.Ordinal);
        var drawn = ranking.Select(lot => lot.Line).Where(line => !without.Contains(line)).Take(count).ToList();
        return count > 0 && drawn.Count == count
            ? drawn
            : throw new OfficeException(RefusalKind.RuleBroken, "X-RND-03", $"名单中可供抽取的只有 {drawn.Count} 个，不足 {count} 个。请补充名单，或者撤回递补。") { Article = Basis };
    }

    internal const string Basis = "《安全生产监管执法监督办法（征求意见稿）》第十条（六）；双随机抽查";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static OfficeException Refuse(string message) => new(RefusalKind.RuleBroken, "X-RND-02", message) { Article = Basis };

    /// <summary>The order of <c>LC_ALL=C sort</c>.</summary>
    private sealed class Utf8Order : IComparer<string>
    {
        internal static readonly Utf8Order Instance = new();

        public int Compare(string? x, string? y) => Encoding.UTF8.GetBytes(x ?? "").AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y ?? ""));
    }
}
