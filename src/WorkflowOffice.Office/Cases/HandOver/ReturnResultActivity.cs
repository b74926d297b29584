using System.Text.Json.Nodes;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Cases.HandOver;

/// <summary>Sends the conclusion of a case back to the case that handed it over; does nothing in a case that was started by a person.</summary>
/// <remarks>May stand several times in a flow: an opinion after each round, a last word at the end. What nobody waits for any more stays as an unmatched stimulus, it is never dropped.</remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "把本事项的结论送回移交来的事项；事项不是移交来的，什么也不做。", Type = "ReturnResult", DisplayName = "回送结论")]
public sealed class ReturnResultActivity : CodeActivity
{
    [Input(DisplayName = "结论", Description = "结论的文字（表达式），如“同意”。", Order = 1)]
    public Input<string> Conclusion { get; set; } = new();

    [Input(DisplayName = "内容", Description = "随结论送回的内容（表达式得到的对象），如意见书文号、理由。", UIHint = "json-editor", Order = 2)]
    public Input<JsonNode> Facts { get; set; } = new();

    [Input(DisplayName = "最终结论", Description = "此后本事项不再回送其他结论。", UIHint = "checkbox", Order = 3)]
    public Input<bool> Final { get; set; } = new();

    [Input(DisplayName = "依据", Order = 4)]
    public Input<string> Basis { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        if (@case.Data[HandOverActivity.Source] is not JsonObject source || source["Id"]?.ToString() is not { Length: > 0 } sourceId)
            return;
        var conclusion = context.Get(Conclusion) ?? "";
        var result = context.Get(Facts) is JsonObject facts ? (JsonObject)facts.DeepClone() : [];
        result["CaseId"] = @case.Id.ToString();
        result["CaseNo"] = @case.No;
        result[nameof(Conclusion)] = conclusion;
        result[nameof(Final)] = context.Get(Final);
        context.GetRequiredService<IStimuli>().Publish(
            AwaitResultActivity.Stimulus, AwaitResultActivity.Awaited(@case.Id.ToString(), sourceId), new Dictionary<string, JsonNode?> { [AwaitResultActivity.ResultInput] = result });
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, context.Get(Basis) ?? "", $"{conclusion}，送回事项 {source["No"]}《{source["Title"]}》");
    }
}
