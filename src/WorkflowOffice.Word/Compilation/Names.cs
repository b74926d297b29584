using System.Xml.Linq;

namespace WorkflowOffice.Word.Compilation;

/// <summary>The names of WordprocessingML that the engine touches, and of its own marker elements.</summary>
internal static class Names
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static readonly XName P = W + "p";
    public static readonly XName PPr = W + "pPr";
    public static readonly XName Run = W + "r";
    public static readonly XName RPr = W + "rPr";
    public static readonly XName Text = W + "t";
    public static readonly XName Tbl = W + "tbl";
    public static readonly XName Tr = W + "tr";
    public static readonly XName TrPr = W + "trPr";
    public static readonly XName Tc = W + "tc";
    public static readonly XName TcPr = W + "tcPr";
    public static readonly XName Sdt = W + "sdt";
    public static readonly XName SdtPr = W + "sdtPr";
    public static readonly XName SdtContent = W + "sdtContent";
    public static readonly XName Val = W + "val";
    public static readonly XName TxbxContent = W + "txbxContent";

    /// <summary>Markers live in the tree between reading and compiling only.</summary>
    public static readonly XNamespace Own = "urn:workflow-office:word";
    public static readonly XName Field = Own + "field";
    public static readonly XName Image = Own + "image";
    public static readonly XName Repeat = Own + "repeat";
    public static readonly XName If = Own + "if";
    public static readonly XName Open = Own + "open";
    public static readonly XName End = Own + "end";
    public static readonly XName TagText = "tag";
    public static readonly XName FromControl = "control";
    public static readonly XName PlaceText = "place";

    public static bool IsOwn(XElement element) => element.Name.Namespace == Own;

    public static bool IsBlock(XName name) => name == P || name == Tbl;
}
