using System.Globalization;
using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Draws;

/// <summary>Draws from the published list by a published seed; anyone can recompute the result (<see cref="LotDraw"/>).</summary>
/// <remarks>Run again with more passed over, the next of the same ranking follow: nobody draws until the result pleases.</remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "按公开的种子从已公布的名单中随机抽取；结果任何人都可以重新计算核对。", Type = "DrawLots", DisplayName = "随机抽取")]
public sealed class DrawLotsActivity : CodeActivity
{
    [Input(DisplayName = "抽取名", Description = "“公布候选名单”步骤的抽取名。", Order = 1)]
    public Input<string> Key { get; set; } = new();

    [Input(DisplayName = "种子", Description = "名单公布之后产生的公开随机数（表达式）。", Order = 2)]
    public Input<string> Seed { get; set; } = new();

    [Input(DisplayName = "种子出处", Description = "种子从哪里来、何时产生，写入记录。", Order = 3)]
    public Input<string> SeedSource { get; set; } = new();

    [Input(DisplayName = "抽取数量", Order = 4)]
    public Input<int?> Count { get; set; } = new();

    [Input(DisplayName = "不予抽取", Description = "因回避等原因递补时跳过的条目：Line（条目）、Reason（理由）的列表（表达式）。", UIHint = "json-editor", Order = 5)]
    public Input<JsonNode> PassedOver { get; set; } = new();

    [Input(DisplayName = "结果存入", Description = "把抽取结果的文字存为事项的这一项内容，供表单显示。", Order = 6)]
    public Input<string> Into { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var key = context.Get(Key) ?? "";
        var draw = DrawFacts.Of(@case, key)?.DeepClone() as JsonObject
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-RND-04", $"步骤“{DisplayText}”要抽取的名单“{key}”还没有公布。请法制机构检查流程。");
        var seed = context.Get(Seed)?.Trim() ?? "";
        if (seed.Length == 0)
            throw new OfficeException(RefusalKind.RuleBroken, "X-RND-04", $"步骤“{DisplayText}”没有种子，不能抽取。请法制机构检查流程。");
        var name = draw["Name"]!.ToString();
        var lines = DrawFacts.Texts(draw["Lines"]);
        var ranking = LotDraw.Rank(lines, seed, name);
        var passedOver = (context.Get(PassedOver) as JsonArray ?? []).OfType<JsonObject>().Where(row => lines.Contains(row["Line"]?.ToString() ?? "")).ToList();
        var drawn = LotDraw.Draw(ranking, context.Get(Count) ?? 1, passedOver.Select(row => row["Line"]!.ToString()));
        draw[nameof(Seed)] = seed;
        draw[nameof(SeedSource)] = context.Get(SeedSource) ?? "";
        draw[nameof(Count)] = drawn.Count;
        draw[nameof(PassedOver)] = new JsonArray([.. passedOver.Select(row => row.DeepClone())]);
        draw["Results"] = DrawFacts.List(drawn);
        draw["DrawnAt"] = context.Now.ToString("O", CultureInfo.InvariantCulture);
        var facts = DrawFacts.With(@case, key, draw);
        if (context.Get(Into) is { Length: > 0 } into)
            facts[into] = string.Join('；', drawn);
        CaseWork.Merge(context, @case, facts);
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, LotDraw.Basis, $"{name}：{string.Join('；', drawn)}",
            details:
            [
                CaseWork.Detail("种子", $"{seed}（{context.Get(SeedSource)}）"), CaseWork.Detail("名单摘要（SHA-256）", LotDraw.HashOf(lines)),
                CaseWork.Detail("算法", LotDraw.Algorithm),
                CaseWork.Detail("排序", string.Join('\n', ranking.Select((lot, i) => $"{i + 1}. {lot.Line}  {lot.Hash}"))),
                .. passedOver.Select(row => CaseWork.Detail("不予抽取", $"{row["Line"]}：{row["Reason"]}")),
            ]);
    }
}
