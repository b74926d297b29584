using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases;

/// <summary>Refuses what a person asked for, with code, article and reason; the person is told at once, the case keeps it.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "依条文拒绝当事人的请求，告知理由并记入办理过程。", Type = "Refuse", DisplayName = "不予受理")]
public sealed class RefuseActivity : CodeActivity
{
    [Input(DisplayName = "拒绝码", Description = "如 X-OBJ-01。", Order = 1)]
    public Input<string> Code { get; set; } = new();

    [Input(DisplayName = "理由", UIHint = "multiline", Order = 2)]
    public Input<string> Reason { get; set; } = new();

    [Input(DisplayName = "依据条文", Order = 3)]
    public Input<string> Article { get; set; } = new();

    [Input(DisplayName = "文书", Description = "载明拒绝的文书（事项内的文书名）。", Order = 4)]
    public Input<string> Document { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var code = context.Get(Code) ?? "";
        var reason = context.Get(Reason) ?? "";
        var document = await context.GetRequiredService<Documents.CaseDocuments>()
            .FindAsync(@case.Id, context.Get(Document), context.CancellationToken);
        work.AddAutomaticStep(
            context, @case, StepKind.System, DisplayText, $"{code} {context.Get(Article)}", reason, document?.Id);
        context.GetRequiredService<BurstMessages>().Add(new BurstMessage(code, "Refused", reason, context.Get(Article), document?.Id));
    }
}
