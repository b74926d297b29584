using WorkflowOffice.Workflows;

namespace WorkflowOffice.Office.Cases;

/// <summary>First step of a procedure of the office: shows the facts of the case to expressions and records who started it.</summary>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "办公流程的第一步：取得事项内容，记载由谁发起。", Type = "OpenCase", DisplayName = "发起事项")]
public sealed class OpenCaseActivity : CodeActivity
{
    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        CaseWork.Merge(context, @case, []);
        work.AddStep(@case, new CaseStep
        {
            Id = Guid.CreateVersion7(context.Now),
            CaseId = @case.Id,
            Sequence = @case.NextStep(),
            At = context.Now,
            ActivityId = Id,
            Title = DisplayText,
            Kind = StepKind.Human,
            WhoId = @case.StartedById,
            Who = @case.StartedByName,
            Outcome = "发起",
        });
    }
}
