using System.Text.Json.Nodes;
using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases.HandOver;

/// <summary>Waits for the next conclusion of a case that this one handed over (<see cref="ReturnResultActivity"/>).</summary>
/// <remarks>
/// The conclusion stands as the fact <see cref="Into"/>, all that came with it (Conclusion, Final, CaseNo and the sender's own facts) as the fact of that name with
/// <c>Details</c>. A conclusion that was sent before anybody waited is taken at once.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "等候移交的事项回送结论，收到后记入事项内容。", Type = "AwaitResult", DisplayName = "等候移交事项的结论")]
public sealed class AwaitResultActivity : Activity
{
    internal const string Stimulus = OfficeActivities.Namespace + ".AwaitResult";
    internal const string ResultInput = "result";

    [Input(DisplayName = "移交事项", Description = "“移交事项”步骤的结果所存入的内容名称。", Order = 1)]
    public Input<string> Of { get; set; } = new();

    [Input(DisplayName = "结论存入", Description = "结论存为本事项的这一项内容；随附内容存入同名加 Details 的一项。", Order = 2)]
    public Input<string> Into { get; set; } = new();

    [Input(DisplayName = "依据", Order = 3)]
    public Input<string> Basis { get; set; } = new();

    internal static string DetailsOf(string into) => into + "Details";

    internal static JsonObject Awaited(string senderId, string receiverId) => new() { ["from"] = senderId, ["to"] = receiverId };

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var @case = await context.GetRequiredService<CaseWork>().OfAsync(context);
        var sender = @case.Data[context.Get(Of) ?? ""]?["Id"]?.ToString()
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-09", $"步骤“{DisplayText}”所等候的事项“{context.Get(Of)}”还没有移交。请法制机构检查流程。");
        context.CreateBookmark(new CreateBookmarkArgs { Stimulus = Awaited(sender, @case.Id.ToString()), Callback = OnResultAsync });
    }

    private async ValueTask OnResultAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var result = context.ResumeInput.GetValueOrDefault(ResultInput) as JsonObject ?? [];
        var conclusion = result[nameof(ReturnResultActivity.Conclusion)]?.ToString();
        if (context.Get(Into) is { Length: > 0 } into)
            CaseWork.Merge(context, @case, new JsonObject { [into] = conclusion, [DetailsOf(into)] = result.DeepClone() });
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, context.Get(Basis) ?? "", $"事项 {result["CaseNo"]} 回送结论：{conclusion}");
        await context.CompleteActivityAsync();
    }
}
