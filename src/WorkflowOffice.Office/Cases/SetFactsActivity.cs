using System.Text.Json.Nodes;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases;

/// <summary>Computes facts of the case from others: sums, rounds, what a later step starts from.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "由已有内容计算并记入事项内容，如合计、轮次。", Type = "SetFacts", DisplayName = "记入事项内容")]
public sealed class SetFactsActivity : CodeActivity
{
    [Input(DisplayName = "内容", Description = "表达式得到的对象，各项按名称记入事项内容；值为 null 的删去。", UIHint = "json-editor", Order = 1)]
    public Input<JsonNode> Facts { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        if (context.Get(Facts) is not JsonObject facts)
            throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-08", $"步骤“{DisplayText}”的内容不是对象。请法制机构检查该步骤的表达式。");
        CaseWork.Merge(context, @case, facts);
    }
}
