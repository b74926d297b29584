using System.Text.Json.Nodes;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Office.Inbox.Forms;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>Posts that do not exist or that nobody holds, tasks that name nobody, units that do not exist.</summary>
internal sealed class PostCheck : IGateCheck
{
    private static readonly HashSet<string> NeedSomebody = [StepSettings.HumanTask, StepSettings.ServeDocument];

    public IEnumerable<GateFinding> Find(GateContext context) => context.Steps.SelectMany(step => Find(context, step)).Concat(Starters(context));

    private static IEnumerable<GateFinding> Find(GateContext context, Activity step)
    {
        if (NeedSomebody.Contains(step.Type) && !step.Has("post") && !step.Has("person"))
            yield return GateFinding.Error(OfficeGateCodes.NobodyNamed, step, "没有写明由谁办理。", "请选择办理职务，或者填写办理人员。");
        var unit = step.Text("unit");
        if (unit is not null && context.Installation.FindUnit(unit) is null)
        {
            yield return GateFinding.Error(OfficeGateCodes.UnknownUnit, step, $"没有代码为“{unit}”的科室。", "请从列表中重新选择科室。", unit);
            unit = null;
        }

        foreach (var (post, isDuty) in PostsOf(step).Distinct())
            if (Judge(context, step, post, isDuty ? unit : null, isDuty) is { } finding)
                yield return finding;
    }

    /// <summary>The posts that a step names; true for those whose work it is, false for those who are only told.</summary>
    private static IEnumerable<(string Post, bool IsDuty)> PostsOf(Activity step)
    {
        foreach (var input in step.Descriptor?.Inputs.Where(i => i.OptionsSource == "posts") ?? [])
            foreach (var post in step.Texts(input.JsonName))
                yield return (post, step.Type != StepSettings.Notify);
        foreach (var rule in (step.Read<AlertRule[]>("escalation") ?? []).Concat(step.Read<AlertRule[]>("warnings") ?? []))
            if (rule.Post is { Length: > 0 } post)
                yield return (post, false);
        foreach (var field in step.Read<TaskForm>("form")?.Fields ?? [])
            if (field.PostCode is { Length: > 0 } post)
                yield return (post, false);
    }

    private static IEnumerable<GateFinding> Starters(GateContext context)
    {
        var posts = (context.Definition.Json["customProperties"]?["office"] as JsonObject)?["startPosts"] as JsonArray ?? [];
        foreach (var post in posts.Select(p => p?.ToString() ?? "").Distinct())
            if (Judge(context, null, post, null, isDuty: true) is { } finding)
                yield return finding with { Message = "发起职务：" + finding.Message };
    }

    private static GateFinding? Judge(GateContext context, Activity? step, string post, string? unit, bool isDuty)
    {
        if (!context.Installation.Posts.ContainsKey(post))
            return GateFinding.Error(OfficeGateCodes.UnknownPost, step, $"没有代码为“{post}”的职务。", "请从列表中重新选择职务。", post);
        if (context.Installation.SomebodyHolds(post, unit))
            return null;
        var where = unit is null ? "" : context.Installation.FindUnit(unit)?.Name + "的";
        var message = $"{where}“{context.Installation.NameOfPost(post)}”目前没有人担任，{(isDuty ? "任务没有人办理" : "通知没有人收到")}。";
        const string Remedy = "请先由系统管理员任命人员，或者改选其他职务。";
        return isDuty
            ? GateFinding.Error(OfficeGateCodes.NobodyHoldsPost, step, message, Remedy, post)
            : GateFinding.Warning(OfficeGateCodes.NobodyHoldsPost, step, message, Remedy, post);
    }
}
