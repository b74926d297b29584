using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Draws;

/// <summary>Fixes the list from which will be drawn, with its hash, before the seed is known (随机抽取的候选名单).</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "公布随机抽取的候选名单：名单和摘要从此固定，种子须在此之后产生。", Type = "PublishDrawList", DisplayName = "公布候选名单")]
public sealed class PublishDrawListActivity : CodeActivity
{
    [Input(DisplayName = "抽取名", Description = "在事项内的名称，供抽取步骤引用，如 units。", Order = 1)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "抽取对象", Description = "写入记录并参与计算的名称，如“被检查单位”。", Order = 2)]
    public Input<string> Subject { get; set; } = new();

    [Input(DisplayName = "候选名单", Description = "每个候选一行文字（表达式得到的列表），如“统一社会信用代码 名称”。", Order = 3)]
    public Input<string[]> Candidates { get; set; } = new([]);

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var ordered = LotDraw.Order(context.Get(Candidates) ?? []);
        var hash = LotDraw.HashOf(ordered);
        var name = context.Get(Subject) is { Length: > 0 } named ? named : DisplayText;
        CaseWork.Merge(context, @case, DrawFacts.With(@case, context.Get(Key)!, new JsonObject
        {
            ["Name"] = name,
            ["Algorithm"] = LotDraw.Algorithm,
            ["Lines"] = DrawFacts.List(ordered),
            ["ListHash"] = hash,
            ["PublishedAt"] = context.Now.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        }));
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, LotDraw.Basis, $"{name}：{ordered.Count} 个候选",
            details: [CaseWork.Detail("名单摘要（SHA-256）", hash), CaseWork.Detail("候选名单", string.Join('\n', ordered))]);
    }
}
