using System.Xml.Linq;
using WorkflowOffice.Word.Compilation;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Linting;

/// <summary>Things that are allowed but will surprise the office: revisions, comments, cut tags, fonts that nobody has.</summary>
internal static class ContentChecks
{
    private const int LongestTag = 64;
    private static readonly HashSet<string> Revisions = ["ins", "del", "moveFrom", "moveTo", "pPrChange", "rPrChange"];
    private static readonly string[] FontSlots = ["eastAsia", "ascii", "hAnsi"];

    public static IEnumerable<LintFinding> Of(DocxPackage package, LintOptions options)
    {
        var labels = new PartLabels();
        foreach (var (name, content) in package.Parts)
        {
            var type = package.ContentTypes.Of(name);
            if (name == ContentTypes.PartName || !ContentTypes.IsText(type))
                continue;
            var root = SafeXml.Load(content, name).Root!;
            var places = new PlaceNames(root, labels.Of(type));
            foreach (var finding in OfPart(root, places, options))
                yield return finding;
        }
    }

    private static IEnumerable<LintFinding> OfPart(XElement root, PlaceNames places, LintOptions options)
    {
        var words = root.Descendants().Where(element => element.Name.Namespace == Names.W).ToList();
        if (words.FirstOrDefault(element => Revisions.Contains(element.Name.LocalName)) is { } revision)
            yield return Warning("X-TPL-23", "有未接受的修订。请在 Word 中全部接受或拒绝后再上传。", places.Of(revision));
        if (words.FirstOrDefault(element => element.Name.LocalName == "commentReference") is { } comment)
            yield return Warning("X-TPL-23", "有批注，会带到每一份文书里。请删除批注后再上传。", places.Of(comment));
        foreach (var tag in words.Where(element => element.Name.LocalName == "tag"))
        {
            if (((string?)tag.Attribute(Names.Val))?.Length > LongestTag)
                yield return Warning("X-TPL-26", $"内容控件的标记超过 {LongestTag} 个字符，Word 保存时会截断。", places.Of(tag));
        }

        if (options.AvailableFonts is not { } available)
            yield break;
        var fonts = new HashSet<string>(available, StringComparer.OrdinalIgnoreCase);
        foreach (var slot in words.Where(element => element.Name.LocalName == "rFonts").SelectMany(FontsOf).DistinctBy(entry => entry.Font))
        {
            if (!fonts.Contains(slot.Font))
                yield return Warning("X-TPL-24", $"字体“{slot.Font}”没有安装，将用相近字体代替，版面可能变化。", places.Of(slot.At));
        }
    }

    private static IEnumerable<(string Font, XElement At)> FontsOf(XElement fonts) =>
        FontSlots.Select(slot => (string?)fonts.Attribute(Names.W + slot)).OfType<string>().Select(font => (font, fonts));

    private static LintFinding Warning(string code, string message, string place) => new(code, LintSeverity.Warning, message, place);
}
