using WorkflowOffice.Word.Formats;

namespace WorkflowOffice.Word.Rendering;

/// <summary><c>if:</c> and <c>ifnot:</c>; a missing value is no, and no gap.</summary>
internal sealed class ConditionSegment(DataPath path, string? equalTo, bool negated, Segment[] children) : Segment
{
    public override void Render(XmlOutput output, DataScope scope, PartFill fill)
    {
        var value = scope.Find(path);
        var holds = equalTo is null ? JsonText.IsTrue(value) : JsonText.IsOrContains(value, equalTo);
        if (holds != negated)
            RenderAll(children, output, scope, fill);
    }
}
