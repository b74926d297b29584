using System.Text.Json.Nodes;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.AddressBook;

/// <summary>Lists all enforcement units but one: the proposal of whom a copy goes to (001 第十四条 “抄送所属其他执法单位”).</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "列出除某一单位以外的全部执法单位，作为抄送清单的初值。", Type = "OtherUnits", DisplayName = "其他执法单位")]
public sealed class OtherUnitsActivity : CodeActivity
{
    [Input(DisplayName = "除外的单位", Description = "单位编号（表达式），如被监督单位。", Order = 1)]
    public Input<string> Except { get; set; } = new();

    [Input(DisplayName = "结果存入", Description = "存为表格内容，每行的 UnitId 为单位编号、Unit 为名称。", Order = 2)]
    public Input<string> Into { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var except = context.Get(Except);
        var units = (await context.GetRequiredService<People>().ListUnitsAsync(context.CancellationToken))
            .Where(unit => unit.Kind == UnitKind.SupervisedUnit && unit.Id.Value.ToString() != except).OrderBy(unit => unit.Name, StringComparer.Ordinal);
        CaseWork.Merge(context, @case, new JsonObject
        {
            [context.Get(Into)!] = new JsonArray([.. units.Select(unit => (JsonNode)new JsonObject { ["UnitId"] = unit.Id.Value.ToString(), ["Unit"] = unit.Name })]),
        });
    }
}
