using System.Text.Json.Nodes;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;
using WorkflowOffice.Office.Notices;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Office.Cases.HandOver;

/// <summary>Opens a case of another procedure with what is known here: a problem leads to a notice, a refusal to correct to accountability.</summary>
/// <remarks>
/// Both cases know of each other: here the fact named by <see cref="Into"/> (Id, No, Title), there <c>HandedOverFrom</c>. The new case belongs to whoever started this one;
/// with a <see cref="Post"/> its first step goes to that post instead. It runs by itself: this case does not wait for it.
/// </remarks>
[Activity(OfficeActivities.Namespace, OfficeActivities.Category, "把事项内容移交到另一流程，发起新的事项；两个事项互相关联，本流程不等待它办结。", Type = "HandOver", DisplayName = "移交事项")]
public sealed class HandOverActivity : CodeActivity
{
    internal const string Source = "HandedOverFrom";

    [Input(DisplayName = "流程", Description = "移交到哪一流程。", UIHint = "dropdown", OptionsSource = "workflows", Order = 1)]
    public Input<string> Procedure { get; set; } = new();

    [Input(DisplayName = "事项名称", Description = "新事项的名称（表达式）；留空用流程名称和日期。", Order = 2)]
    public Input<string> Title { get; set; } = new();

    [Input(DisplayName = "移交内容", Description = "表达式得到的对象，成为新事项的内容，办理时作为表单的初值。", UIHint = "json-editor", Order = 3)]
    public Input<JsonNode> Facts { get; set; } = new();

    [Input(DisplayName = "承办职务", Description = "由哪一职务承办新事项；留空由本事项的发起人承办。", UIHint = "dropdown", OptionsSource = "posts", Order = 4)]
    public Input<string> Post { get; set; } = new();

    [Input(DisplayName = "结果存入", Description = "新事项的编号等存为本事项的这一项内容。", Order = 5)]
    public Input<string> Into { get; set; } = new();

    [Input(DisplayName = "依据", Order = 6)]
    public Input<string> Basis { get; set; } = new();

    protected override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var work = context.GetRequiredService<CaseWork>();
        var @case = await work.OfAsync(context);
        var basis = context.Get(Basis) ?? "";
        var procedure = context.Get(Procedure) ?? "";
        var definition = await context.GetRequiredService<IWorkflowDefinitions>().FindPublishedAsync(procedure, context.CancellationToken)
            ?? throw new OfficeException(RefusalKind.RuleBroken, "X-CAS-04", $"要移交到的流程“{procedure}”没有已发布的版本。请联系法制机构发布流程。");
        var opened = await context.GetRequiredService<CaseOpening>().OpenAsync(
            definition, context.Get(Title), new CaseStarter(@case.StartedById, @case.StartedByName, @case.StartedByUnitId, @case.Data["StartedByUnit"]?.ToString()),
            FactsFor(context, @case), CaseWork.System(context, @case, basis), context.CancellationToken);
        await context.GetRequiredService<OfficeDbContext>().SaveChangesAsync(context.CancellationToken);
        context.AddEffect("dispatch-workflow", new JsonObject
        {
            ["definitionId"] = definition.DefinitionId,
            ["definitionVersionId"] = definition.Id,
            ["instanceId"] = opened.InstanceId,
            ["input"] = new JsonObject(),
            ["correlationId"] = opened.No,
            ["parentInstanceId"] = context.WorkflowInstanceId,
            ["waitForCompletion"] = false,
        });
        if (context.Get(Into) is { Length: > 0 } into)
            CaseWork.Merge(context, @case, new JsonObject { [into] = Reference(opened) });
        await TellAsync(context, @case, opened);
        work.AddAutomaticStep(context, @case, StepKind.System, DisplayText, basis, $"移交{opened.Procedure}：事项 {opened.No}《{opened.Title}》");
    }

    /// <summary>Without a post the new case is the starter's own; with one its first step looks for whoever holds it.</summary>
    private JsonObject FactsFor(ActivityExecutionContext context, Case @case)
    {
        var facts = context.Get(Facts) is JsonObject given ? (JsonObject)given.DeepClone() : [];
        facts[Source] = Reference(@case);
        if (string.IsNullOrWhiteSpace(context.Get(Post)))
            facts["StartedById"] = @case.StartedById.ToString();
        return facts;
    }

    private async Task TellAsync(ActivityExecutionContext context, Case @case, Case opened)
    {
        if (context.Get(Post) is not { Length: > 0 } post)
            return;
        var people = await context.GetRequiredService<Assignments>().PeopleOfAsync(post, null, null, context.CancellationToken);
        context.GetRequiredService<NoticeBoard>().Post(
            people.Select(person => person.Id.Value), context.Now, NoticeKind.Automatic, DisplayText, $"事项 {@case.No} 移交{opened.Procedure}：{opened.No}《{opened.Title}》", opened.Id);
    }

    private static JsonObject Reference(Case @case) => new()
    {
        ["Id"] = @case.Id.ToString(),
        ["No"] = @case.No,
        [nameof(Title)] = @case.Title,
    };
}
