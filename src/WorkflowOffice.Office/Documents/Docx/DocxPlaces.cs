using System.Xml.Linq;

namespace WorkflowOffice.Office.Documents.Docx;

/// <summary>Names the place of a paragraph as a reader of the page would: 正文第 3 段, 表 1 第 2 行第 1 格, 页脚.</summary>
internal sealed class DocxPlaces(string part)
{
    private readonly Dictionary<XElement, int> _tables = [];
    private int _paragraphs;

    internal string Of(XElement paragraph)
    {
        var cell = paragraph.Ancestors(DocxFile.W + "tc").FirstOrDefault();
        if (cell is null)
            return part == "正文" ? $"正文第 {++_paragraphs} 段" : part;
        var row = cell.Ancestors(DocxFile.W + "tr").First();
        var table = row.Ancestors(DocxFile.W + "tbl").First();
        if (!_tables.TryGetValue(table, out var number))
            _tables[table] = number = _tables.Count + 1;
        return $"{part}表 {number} 第 {Position(row)} 行第 {Position(cell)} 格";
    }

    private static int Position(XElement element) => element.ElementsBeforeSelf(element.Name).Count() + 1;
}
