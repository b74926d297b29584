using WorkflowOffice.Workflows.Activities.Flow;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>What is wrong with the flow itself: steps nobody reaches, paths that stop, joins that wait for ever or pass too often.</summary>
internal sealed class StructureCheck(FlowAnalysis flow, Activity root, IReadOnlyCollection<Activity> steps)
{
    private const int TrailLength = 6;

    public IEnumerable<GateFinding> Find() => flow.Games.Where(pair => steps.Contains(pair.Key)).SelectMany(pair => Find(pair.Value, isRoot: pair.Key == root));

    private static IEnumerable<GateFinding> Find(ChartGame game, bool isRoot)
    {
        var model = game.Model;
        var steps = Enumerable.Range(0, model.Steps.Length).ToList();
        var reached = steps.Where(model.IsReached).ToList();
        foreach (var (step, behind) in model.Lost)
            yield return GateFinding.Error(
                GateCodes.Unreachable, model.Steps[step],
                $"从流程的起点无法到达本步骤，它永远不会办理。{(behind > 0 ? $"它后面的 {behind} 个步骤也因此无法到达。" : "")}", "请把它接到前面步骤的出口上，或者删除。");
        foreach (var finding in reached.SelectMany(step => OpenEnds(model, step, isRoot)).Concat(LoopCheck.Find(model)))
            yield return finding;
        foreach (var (step, (move, open)) in game.CutOff)
            yield return GateFinding.Warning(
                GateCodes.EndsOverOthers, model.Steps[step],
                $"办到这里即结束，而其他分支的{string.Join("、", open.Select(other => $"“{model.Steps[other].DisplayText}”"))}可能还没有办完，会被一并终止。{Trail(game, move)}",
                "请先用“汇合”等齐各分支，再接到结束；确应提前结束的，写明理由。");
        foreach (var finding in Joins(game, reached).Concat(isRoot ? Silent(game) : Stuck(game)))
            yield return finding;
        if (game.BudgetEnded && game.Moves.Count > 0)
            yield return GateFinding.Warning(
                GateCodes.BudgetEnded, isRoot ? null : game.Model.Steps[0].Parent, "并行分支的组合过多，结构检查只覆盖了一部分办理情形。",
                "请减少同时进行的分支，或者把一部分步骤放进内部流程；确须如此的，写明已人工核对的理由。");
    }

    private static IEnumerable<GateFinding> OpenEnds(ChartModel model, int step, bool isRoot)
    {
        var behaviour = model.Behaviour[step];
        if (behaviour.Ends || behaviour.Outcomes is not { } outcomes)
            yield break;
        var activity = model.Steps[step];
        var connected = model.Out[step].Select(link => model.Links[link].Port).ToHashSet();
        var loose = outcomes.Where(o => !o.MayEndHere && !connected.Contains(o.Name)).ToList();
        if (loose.Count == 0 || (connected.Count == 0 && !isRoot))
            yield break;
        if (connected.Count == 0)
        {
            yield return GateFinding.Error(
                GateCodes.DeadEnd, activity, "流程到这里就断了，后面没有步骤，事项不会办结。", "请接到后面的步骤；这里就是终点的，接上“归档”和“办结”。");
            yield break;
        }

        foreach (var outcome in loose)
            yield return GateFinding.Error(
                GateCodes.OutcomeWithoutConnection, activity, $"出口“{OutcomeName(activity, outcome.Name)}”没有连线，选择它以后流程不再继续。",
                "请从该出口连到后面的步骤，或者删除这个出口。", outcome.Name);
    }

    private static IEnumerable<GateFinding> Joins(ChartGame game, List<int> reached)
    {
        var model = game.Model;
        foreach (var (step, move) in game.Twice)
            yield return GateFinding.Error(
                GateCodes.JoinCompletesTwice, model.Steps[step], $"汇合可能通过两次，后面的步骤会重复办理。{Trail(game, move)}",
                "请让返回的连线回到分叉之前，或者把各分支接到同一个“汇合”。");
        foreach (var (step, move) in game.Early.Where(pair => !game.Twice.ContainsKey(pair.Key)))
            yield return GateFinding.Error(
                GateCodes.JoinCompletesEarly, model.Steps[step], $"还有分支没有办完，汇合就可能提前通过。{Trail(game, move)}",
                "请让返回的连线回到分叉之前，或者把会重复办理的步骤放进内部流程，再从它的出口接到汇合。");
        foreach (var (step, move) in game.OpenTwice)
            yield return GateFinding.Error(
                GateCodes.StepOpenTwice, model.Steps[step], $"本步骤可能同时打开两次，同一任务会出现两份。{Trail(game, move)}",
                "请让返回的连线避开仍在办理的分支，或者先用“撤回步骤”收回它们。");
        if (game.BudgetEnded)
            yield break;
        foreach (var step in reached.Where(step => !game.Started.Contains(step) && model.In[step].Any(l => game.Started.Contains(model.Links[l].Source))))
        {
            yield return model.Merges[step]
                ? GateFinding.Error(
                    GateCodes.JoinNeverCompletes, model.Steps[step], $"汇合永远不会通过：{WhyNever(model, step)}",
                    "请改用合适的汇合方式（任一分支到达、全部已进入的分支），或者让每个分支都到达这里。")
                : GateFinding.Error(
                    GateCodes.Unreachable, model.Steps[step], "按现在的设置，通向本步骤的出口永远不会被选中。", "请检查前一步骤的设置和连线，或者删除本步骤。");
        }
    }

    private static IEnumerable<GateFinding> Silent(ChartGame game)
    {
        var seen = new HashSet<int>();
        foreach (var number in game.Silent)
        {
            var move = game.Moves[game.ReachedBy[number]];
            var last = move.Events.Length == 0 ? -1 : move.Events[^1] / 2;
            if (last < 0 || !seen.Add(last))
                continue;
            var skipped = game.SkippedJoins.Select(step => game.Model.Steps[step].DisplayText).ToList();
            var hint = skipped.Count > 0 ? $"没有等齐的汇合：{string.Join("、", skipped)}。" : "";
            yield return GateFinding.Error(
                GateCodes.EndsSilently, game.Model.Steps[last],
                $"办到这里以后可能再没有人有事可办，而事项没有办结。{hint}{Trail(game, game.ReachedBy[number])}",
                "请让每一条路径都走到“归档”和“办结”，或者调整汇合方式。");
        }
    }

    /// <summary>A contained chart that has nothing left to do is over, and the flow around it goes on: nobody would notice what was left out.</summary>
    private static IEnumerable<GateFinding> Stuck(ChartGame game) => game.Stuck.Where(pair => !game.Twice.ContainsKey(pair.Key)).Select(pair => GateFinding.Error(
        GateCodes.EndsSilently, game.Model.Steps[pair.Key],
        $"汇合可能等不齐：各分支都办完以后它仍不通过，这个内部流程就算办完，汇合后面的步骤被跳过。{Trail(game, pair.Value)}",
        "请让返回的连线回到分叉之前，或者调整汇合方式。"));

    private static string WhyNever(ChartModel model, int step) =>
        model.Modes[step] == FlowJoinMode.WaitAll && model.In[step].Length > 1
            ? "它要等全部分支，而这些分支不会都走到。"
            : "通向它的分支都不会走到。";

    /// <summary>How one gets there: the decisions on the way.</summary>
    private static string Trail(ChartGame game, int moveNumber)
    {
        var words = new List<string>();
        for (var at = moveNumber; at >= 0; at = game.Moves[at].From < 0 ? -1 : game.ReachedBy[game.Moves[at].From])
            if (game.Moves[at] is { Step: >= 0 } move)
                words.Insert(0, $"{game.Model.Steps[move.Step].DisplayText}（{OutcomeName(game.Model.Steps[move.Step], move.Outcome)}）");
        if (words.Count == 0)
            return "";
        var shown = words.Count > TrailLength ? "…→" + string.Join("→", words.TakeLast(TrailLength)) : string.Join("→", words);
        return $"例如：{shown}。";
    }

    private static string OutcomeName(Activity step, string outcome) =>
        step.Descriptor?.Ports.FirstOrDefault(p => p.Name == outcome)?.DisplayName ?? (outcome == "Done" ? "完成" : outcome);
}
