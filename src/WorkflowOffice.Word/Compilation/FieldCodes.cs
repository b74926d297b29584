using System.Text;
using System.Xml.Linq;
using WorkflowOffice.Word.Packaging;

namespace WorkflowOffice.Word.Compilation;

/// <summary>Finds Word's own fields that start programs or fetch files (DDE, INCLUDETEXT …), also when split over runs.</summary>
internal static class FieldCodes
{
    public static void Report(XElement root, PlaceNames places, Problems problems)
    {
        var codes = new Stack<StringBuilder>();
        foreach (var element in root.Descendants())
        {
            if (element.Name == Names.W + "fldSimple")
                Check((string?)element.Attribute(Names.W + "instr") ?? "", element, places, problems);
            else if (element.Name == Names.W + "fldChar")
                Step(codes, element, places, problems);
            else if (element.Name == Names.W + "instrText" && codes.TryPeek(out var code))
                code.Append(element.Value);
            else if (element.Name == Names.W + "instrText")
                Check(element.Value, element, places, problems);
        }
    }

    private static void Step(Stack<StringBuilder> codes, XElement character, PlaceNames places, Problems problems)
    {
        var type = (string?)character.Attribute(Names.W + "fldCharType");
        if (type == "begin")
            codes.Push(new StringBuilder());
        else if (type == "separate" && codes.TryPeek(out var code))
            Check(code.ToString(), character, places, problems);
        else if (type == "end" && codes.TryPop(out code))
            Check(code.ToString(), character, places, problems);
    }

    private static void Check(string instruction, XElement at, PlaceNames places, Problems problems)
    {
        if (ForbiddenContent.ForbiddenFieldCode(instruction) is { } name)
            problems.Error("X-TPL-06", $"有 Word 域“{name}”，会运行程序或读取别的文件，不允许使用。请删除。", at, places);
    }
}
