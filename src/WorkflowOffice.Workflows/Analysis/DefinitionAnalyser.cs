using WorkflowOffice.Workflows.Activities.Workflows;
using WorkflowOffice.Workflows.Definitions;
using WorkflowOffice.Workflows.Registry;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Looks for everything in a definition that would go wrong when it runs, without running it: structure, versions, expressions.</summary>
/// <remarks>Pure but for the parsing of scripts. What depends on posts, templates or rules is checked by the office, on top of this.</remarks>
public sealed class DefinitionAnalyser(WorkflowDefinitionReader reader, ActivityRegistry registry, IEnumerable<IStepKnowledge> knowledge)
{
    private readonly IReadOnlyList<IStepKnowledge> knowledge = [.. knowledge];

    public async Task<DefinitionAnalysis> AnalyseAsync(string json, CancellationToken cancellationToken = default)
    {
        var (definition, read) = await reader.InspectAsync(json, cancellationToken);
        var findings = read.Select(ReadingFindings.ToGate).ToList();
        if (definition?.Root is not { } root)
            return new DefinitionAnalysis(null, findings, IsComplete: true);

        var steps = StepsOf(root).ToList();
        findings.AddRange(steps.SelectMany(VersionOf));
        var flow = new FlowAnalysis(root, new StepBehaviours(knowledge, steps));
        // A missing step or a torn connection would make everything behind it look unreachable: first things first.
        if (!findings.Exists(finding => finding.Code is GateCodes.UnknownActivity or GateCodes.ConnectionToNowhere))
            findings.AddRange(new StructureCheck(flow, root, steps).Find());
        findings.AddRange(steps.SelectMany(OutcomesOf));
        findings.AddRange(new ExpressionCheck(definition, steps).Find());
        findings.AddRange(CommitStrategyCheck.Find(definition, steps));
        return new DefinitionAnalysis(definition, findings, flow.IsComplete)
        {
            Flow = flow,
            Steps = [.. steps.Where(step => step != root)],
            Unreachable = flow.Unreachable.ToHashSet(),
        };
    }

    private static IEnumerable<Activity> StepsOf(Activity step) =>
        step is SubWorkflowActivity ? [step] : step.Children.SelectMany(StepsOf).Prepend(step);

    /// <summary>The designer draws a port for each outcome that is written down; of a script or a variable it can draw none.</summary>
    private static IEnumerable<GateFinding> OutcomesOf(Activity step)
    {
        if (step.Descriptor?.OutcomesInput is not { } outcomes || ActivityReadContext.KnownOutcomes(step) is not null)
            yield break;
        yield return GateFinding.Error(
            GateCodes.OutcomesByScript, step, $"“{outcomes.DisplayName}”不是逐个写明的，设计器画不出它的出口，连线也无从核对。",
            $"请把“{outcomes.DisplayName}”改为逐个填写；走哪一个由脚本决定的，在后面接“条件分支”。", outcomes.JsonName);
    }

    private IEnumerable<GateFinding> VersionOf(Activity step)
    {
        if (registry.Find(step.Type) is { } descriptor && descriptor.Version != step.Version)
            yield return GateFinding.Error(
                GateCodes.UnknownVersion, step, $"本系统没有“{descriptor.DisplayName}”活动的第 {step.Version} 版（现有第 {descriptor.Version} 版）。",
                "请删除该步骤，再从工具箱重新拖入。");
    }
}
