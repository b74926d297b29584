using System.Text.Json.Nodes;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Documents;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.CaseGates;

/// <summary>Records what was answered at a gate; the document service refuses decisions whose gates are not passed.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "记载关口（告知、法制审核、事前监督、集体讨论）的结论；未通过的，文书不能生成和制发。", Type = "RecordGate", DisplayName = "记载关口结论")]
public sealed class RecordGateActivity : CodeActivity
{
    [Input(DisplayName = "关口", UIHint = "dropdown", OptionsSource = "gates", Order = 1)]
    public Input<string> Gate { get; set; } = new();

    [Input(DisplayName = "状态", Description = "Passed 通过、Refused 未通过、Pending 待结论、Disputed 有异议、Deferred 先行后审。", Order = 2)]
    public Input<string> State { get; set; } = new();

    [Input(DisplayName = "结论", Description = "结论的文字，如“变更意见”。", Order = 3)]
    public Input<string> Result { get; set; } = new();

    [Input(DisplayName = "涵盖内容", Description = "结论所针对的事项内容；其后有变化的，结论不再适用。", UIHint = "multitext", Order = 4)]
    public Input<string[]> Covers { get; set; } = new([]);

    [Input(DisplayName = "轮次", Order = 5)]
    public Input<int?> Round { get; set; } = new();

    [Input(DisplayName = "文书", Description = "载明结论的文书（事项内的文书名）。", Order = 6)]
    public Input<string> Document { get; set; } = new();

    [Input(DisplayName = "适用文书", Description = "结论只适用于这些文书（编号，如 T-21）；留空适用于全部文书。", UIHint = "multitext", Order = 6.5f)]
    public Input<string[]> Documents { get; set; } = new([]);

    [Input(DisplayName = "依据", Order = 7)]
    public Input<string> Basis { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var gate = GateWords.Named(context.Get(Gate))
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-GAT-01", $"步骤“{DisplayText}”的关口“{context.Get(Gate)}”无法识别。请法制机构检查流程。");
        if (!Enum.TryParse<GateState>(context.Get(State), out var state))
            throw new OfficeException(RefusalKind.RuleBroken, "X-GAT-02", $"步骤“{DisplayText}”的状态“{context.Get(State)}”无法识别。请法制机构检查流程。");
        var covered = new JsonObject();
        foreach (var name in context.Get(Covers) ?? [])
            covered[name] = @case.Data[name]?.DeepClone();
        var document = await context.GetRequiredService<CaseDocuments>().FindAsync(@case.Id, context.Get(Document), context.CancellationToken);
        context.GetRequiredService<OfficeDbContext>().CaseGates.Add(new CaseGate
        {
            Id = RisingId.At(context.Now),
            CaseId = @case.Id,
            Gate = gate.Gate,
            State = state,
            At = context.Now,
            ActivityId = Id,
            Result = context.Get(Result),
            Round = context.Get(Round),
            DocumentId = document?.Id,
            Documents = context.Get(Documents) ?? [],
            Covered = covered,
        });
        if (context.Get(Documents) is null or { Length: 0 })
            Show(context, @case, gate, state);
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, context.Get(Basis) is { Length: > 0 } basis ? basis : gate.Article, InWords(state), document?.Id,
            context.Get(Result) is { Length: > 0 } result ? [CaseWork.Detail("结论", result)] : []);
    }

    /// <summary>Expressions read <c>variables.Case.Gates.LegalReview</c>; the document service reads the rows.</summary>
    private static void Show(ActivityExecutionContext context, Case @case, GateWords gate, GateState state)
    {
        var gates = @case.Data["Gates"]?.DeepClone() as JsonObject ?? [];
        gates[gate.Gate.ToString()] = state.ToString();
        CaseWork.Merge(context, @case, new JsonObject { ["Gates"] = gates });
    }

    private static string InWords(GateState state) => state switch
    {
        GateState.Passed => "通过",
        GateState.Refused => "未通过",
        GateState.Disputed => "意见不一致",
        GateState.Deferred => "先行后审",
        _ => "待结论",
    };
}
