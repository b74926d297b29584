using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WorkflowOffice.TemplateMaker.Layout;

/// <summary>Makes content controls; the name shown in Word is the field's Chinese label.</summary>
internal sealed class Controls(Func<string, string> labelOf)
{
    private int lastId = 1000;

    public SdtRun Field(string expression, TextStyle style)
    {
        var label = LabelOf(PathOf(expression));
        return new SdtRun(
            Properties($"field:{expression}", label, style.ToProperties()),
            new SdtContentRun(Inline.Text($"〔{label}〕", style)));
    }

    /// <summary>A QR code of that side.</summary>
    public SdtRun Code(string path, int millimetres, TextStyle style)
    {
        var label = $"二维码：{LabelOf(path)}";
        return new SdtRun(Properties($"qr:{path}|{millimetres}mm", label, style.ToProperties()), new SdtContentRun(Inline.Text($"〔{label}〕", style)));
    }

    public SdtRun Run(string expression, IEnumerable<OpenXmlElement> content) =>
        new(Properties(expression, Describe(expression), null), new SdtContentRun(content));

    public SdtBlock Block(string expression, IEnumerable<OpenXmlElement> content) =>
        new(Properties(expression, Describe(expression), null), new SdtContentBlock(content));

    public SdtRow Row(string expression, params TableRow[] rows) =>
        new(Properties(expression, Describe(expression), null), new SdtContentRow(rows));

    private SdtProperties Properties(string tag, string alias, RunProperties? formatting)
    {
        if (tag.Length > 64)
            throw new InvalidOperationException($"Word cuts tags at 64 characters: {tag}");
        var properties = new SdtProperties();
        if (formatting is not null)
            properties.Append(formatting);
        properties.Append(new SdtAlias { Val = alias }, new Tag { Val = tag }, new SdtId { Val = ++lastId });
        return properties;
    }

    private string Describe(string expression)
    {
        var colon = expression.IndexOf(':', StringComparison.Ordinal);
        var path = PathOf(expression[(colon + 1)..]);
        return expression[..colon] switch
        {
            "repeat" => $"重复：{LabelOf(path)}",
            "if" => $"条件：{LabelOf(path)}{Comparison(expression)}",
            "ifnot" => $"条件（无）：{LabelOf(path)}",
            "seal" => "用印位置",
            "sign" => "签名位置",
            _ => LabelOf(path),
        };
    }

    /// <summary>The number of an entry and the entry itself are not in the data.</summary>
    private string LabelOf(string path) => path switch
    {
        "$index" => "序号",
        "$first" => "第一项",
        "$count" => "项数",
        "." => "内容",
        _ => labelOf(path),
    };

    private static string Comparison(string expression) =>
        expression.IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? expression[at..] : "";

    private static string PathOf(string expression) => expression.Split('|', '?', '=', '!')[0];
}
