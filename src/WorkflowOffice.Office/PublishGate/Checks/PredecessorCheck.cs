using System.Text.Json.Nodes;
using WorkflowOffice.Deadlines;
using WorkflowOffice.Office.DeadlineWatch;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Analysis;
using WorkflowOffice.Workflows.Definitions;

namespace WorkflowOffice.Office.PublishGate.Checks;

/// <summary>What the published version guarantees and the draft would take away: a statutory limit, escalation, the exclusion of persons, a check.</summary>
internal sealed class PredecessorCheck : IGateCheck
{
    public IEnumerable<GateFinding> Find(GateContext context)
    {
        foreach (var before in context.Predecessor?.Activities ?? [])
        {
            var after = context.Steps.FirstOrDefault(step => step.Id == before.Id && step.Type == before.Type);
            foreach (var finding in before.Type switch
            {
                StepSettings.StatutoryDeadline => Deadline(context, before, after),
                StepSettings.HumanTask when after is not null => Task(context, before, after),
                _ => [],
            })
                yield return finding;
        }

        foreach (var finding in CutPaths(context))
            yield return finding;
    }

    /// <summary>A step after which the published version went on, and now nothing follows: inside a contained flow that looks like its regular end.</summary>
    private static IEnumerable<GateFinding> CutPaths(GateContext context)
    {
        var now = ExitsOf(context.Definition);
        foreach (var (stepId, ports) in context.Predecessor is null ? [] : ExitsOf(context.Predecessor))
        {
            if (context.Steps.FirstOrDefault(step => step.Id == stepId) is not { } step)
                continue;
            foreach (var port in ports.Where(port => !now.GetValueOrDefault(stepId, []).Contains(port) && !IsGone(step, port)))
                yield return GateFinding.Warning(
                    OfficeGateCodes.PathCutOff, step, $"现行版在{(port == "Done" ? "这里" : $"“{port}”")}之后还有步骤，现在到此为止。", "请恢复连线；确应到此为止的，写明理由。", port);
        }
    }

    private static Dictionary<string, HashSet<string>> ExitsOf(WorkflowDefinition definition) =>
        definition.Activities.SelectMany(step => step.Json["connections"] as JsonArray ?? []).OfType<JsonObject>()
            .GroupBy(c => c["source"]?["activity"]?.ToString() ?? "")
            .ToDictionary(g => g.Key, g => g.Select(c => c["source"]?["port"]?.ToString() ?? "Done").ToHashSet());

    /// <summary>An outcome that was taken away on purpose leads nowhere.</summary>
    private static bool IsGone(Activity step, string port) => step.Texts("outcomes") is { Count: > 0 } outcomes && !outcomes.Contains(port);

    private static IEnumerable<GateFinding> Deadline(GateContext context, Activity before, Activity? after)
    {
        after ??= context.Of(StepSettings.StatutoryDeadline).FirstOrDefault(step =>
            step.Text("key") is { } key && key == before.Text("key") && context.Predecessor!.FindActivity(step.Id) is null); // the same period under a new id
        var rule = RuleOf(context, before.Text("rule"));
        if (after is null)
        {
            yield return GateFinding.Warning(
                OfficeGateCodes.LimitRemoved, null, $"现行版的法定期限“{before.DisplayText}”（{before.Text("rule")} {rule?.Name}）被删除。",
                "请恢复该步骤；确已不适用的，写明理由。", before.Id, rule?.Citation);
            yield break;
        }

        foreach (var finding in Longer(context, before, after, "rule"))
            yield return finding;
        if (after.Text("rule") == before.Text("rule") && Number(after.Text("length")) > Number(before.Text("length")))
            yield return GateFinding.Error(
                OfficeGateCodes.LimitMadeLonger, after, $"期限由 {before.Text("length")} 日改为 {after.Text("length")} 日，比现行版长。", "请恢复原来的天数，或者先修改制度。",
                "length", rule?.Citation);
        if (before.Text("whenDue") == StatutoryDeadlineActivity.Escalate && after.Text("whenDue") != StatutoryDeadlineActivity.Escalate)
            yield return GateFinding.Error(
                OfficeGateCodes.SilenceDecides, after, "届满处理由“只督办”改为“届满即继续”：机关没有作决定，流程就会自己走下去。", "请改回“只督办，不代为决定”。",
                article: rule?.Citation);
    }

    private static IEnumerable<GateFinding> Task(GateContext context, Activity before, Activity after)
    {
        foreach (var finding in Longer(context, before, after, "dueRule"))
            yield return finding;
        if (before.Has("dueRule") && !after.Has("dueRule"))
            yield return GateFinding.Warning(
                OfficeGateCodes.LimitRemoved, after, $"任务的办理期限（{before.Text("dueRule")}）被取消。", "请恢复；确已不适用的，写明理由。", "dueRule");
        if (before.Has("exceptPerson") && !after.Has("exceptPerson"))
            yield return GateFinding.Error(
                OfficeGateCodes.ExclusionRemoved, after, "现行版规定的回避被取消，同一个人可以办理互相制约的两步。", "请恢复“回避人员”。",
                article: before.Text("exclusionCode"));
        if (before.Has("check") && !after.Has("check"))
            yield return GateFinding.Warning(
                OfficeGateCodes.TaskCheckRemoved, after, $"提交时的校验（{before.Text("check")}）被取消。", "请恢复；确已不需要的，写明理由。", "check");
    }

    private static IEnumerable<GateFinding> Longer(GateContext context, Activity before, Activity after, string input)
    {
        var (old, now) = (RuleOf(context, before.Text(input)), RuleOf(context, after.Text(input)));
        if (old is null || now is null || old.Code == now.Code)
            yield break;
        if (Days(now) is { } next && Days(old) is { } previous && next <= previous)
            yield break;
        yield return GateFinding.Error(
            OfficeGateCodes.LimitMadeLonger, after, $"法定期限由 {InWords(old)} 改为 {InWords(now)}，比法定的长。", $"请改回 {old.Code}，或者选用不长于它的规则。",
            input, old.Citation);
    }

    private static DeadlineRule? RuleOf(GateContext context, string? code) =>
        DeadlineRules.All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.OrdinalIgnoreCase) && rule.IsInForce(context.Today));

    /// <summary>About how many natural days; null for dates and for what a document names, which cannot be compared.</summary>
    private static decimal? Days(DeadlineRule rule) => rule.Kind != DeadlineKind.Forward ? null : rule.Unit switch
    {
        PeriodUnit.Hour => rule.Length / 24m,
        PeriodUnit.WorkingDay => rule.Length * 7m / 5m,
        PeriodUnit.Month => rule.Length * 30m,
        PeriodUnit.Year => rule.Length * 365m,
        _ => rule.Length,
    };

    private static string InWords(DeadlineRule rule) => $"{rule.Code} {rule.Name}{(rule.Kind == DeadlineKind.Forward ? $"（{rule.Length}{UnitOf(rule.Unit)}）" : "")}";

    private static string UnitOf(PeriodUnit unit) => unit switch
    {
        PeriodUnit.WorkingDay => "个工作日",
        PeriodUnit.Hour => "小时",
        PeriodUnit.Month => "个月",
        PeriodUnit.Year => "年",
        _ => "日",
    };

    private static int Number(string? text) => int.TryParse(text, out var number) ? number : int.MaxValue;
}
