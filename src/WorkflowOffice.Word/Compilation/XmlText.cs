using System.Text;
using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Writes elements with the prefixes of the document, without repeating namespace declarations in every piece.</summary>
internal sealed class XmlText(XElement root)
{
    private readonly Dictionary<XNamespace, string> prefixes = root.Attributes().Where(a => a.IsNamespaceDeclaration)
        .GroupBy(a => XNamespace.Get(a.Value)).ToDictionary(g => g.Key, g => PrefixOf(g.First()));

    private static string PrefixOf(XAttribute declaration) => declaration.Name.LocalName == "xmlns" && declaration.Name.Namespace == XNamespace.None
        ? ""
        : declaration.Name.LocalName;

    public void Start(StringBuilder to, XElement element, Func<XAttribute, bool>? special = null)
    {
        to.Append('<').Append(Name(element, element.Name, isAttribute: false));
        foreach (var attribute in element.Attributes())
        {
            if (special?.Invoke(attribute) != true)
                Attribute(to, element, attribute);
        }
    }

    public void Attribute(StringBuilder to, XElement element, XAttribute attribute)
    {
        to.Append(' ').Append(AttributeName(element, attribute)).Append("=\"");
        Escape(to, attribute.Value, inAttribute: true);
        to.Append('"');
    }

    public string AttributeName(XElement element, XAttribute attribute)
    {
        if (!attribute.IsNamespaceDeclaration)
            return Name(element, attribute.Name, isAttribute: true);
        var prefix = PrefixOf(attribute);
        return prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}";
    }

    public string Name(XElement element, XName name, bool isAttribute)
    {
        if (name.Namespace == XNamespace.None)
            return name.LocalName;
        if (name.Namespace == XNamespace.Xml)
            return "xml:" + name.LocalName;
        if (!prefixes.TryGetValue(name.Namespace, out var prefix) || (isAttribute && prefix.Length == 0))
            prefix = element.GetPrefixOfNamespace(name.Namespace) ?? "";
        return prefix.Length == 0 ? name.LocalName : $"{prefix}:{name.LocalName}";
    }

    /// <summary>A whole element without anything of ours in it.</summary>
    public string Whole(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        Whole(text, element);
        return text.ToString();
    }

    private void Whole(StringBuilder to, XElement element)
    {
        Start(to, element);
        if (element.IsEmpty)
        {
            to.Append("/>");
            return;
        }

        to.Append('>');
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
                Whole(to, child);
            else if (node is XText text)
                Escape(to, text.Value, inAttribute: false);
        }

        to.Append("</").Append(Name(element, element.Name, isAttribute: false)).Append('>');
    }

    public static void Escape(StringBuilder to, string text, bool inAttribute)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '"' when inAttribute => to.Append("&quot;"),
                '\n' or '\r' or '\t' when inAttribute => to.Append("&#").Append((int)c).Append(';'),
                '\r' => to.Append("&#13;"),
                _ => to.Append(c),
            };
        }
    }
}
