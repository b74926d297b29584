namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Finds circles of steps none of which waits for a person or a time: the flow would turn in them without end.</summary>
internal static class LoopCheck
{
    public static IEnumerable<GateFinding> Find(ChartModel model)
    {
        var named = new HashSet<int>();
        for (var start = 0; start < model.Steps.Length; start++)
        {
            if (named.Contains(start) || !Turns(model, start) || Circle(model, start) is not { } circle)
                continue;
            named.UnionWith(circle);
            yield return GateFinding.Error(
                GateCodes.LoopWithoutPause, model.Steps[start],
                $"循环“{string.Join("→", circle.Append(start).Select(i => model.Steps[i].DisplayText))}”里没有人工或定时的步骤，流程会一直空转。",
                "请在循环里放一个人工任务、期限或等待，或者去掉返回的连线。");
        }
    }

    private static bool Turns(ChartModel model, int step) => !model.Behaviour[step].Waits && !model.Behaviour[step].Ends;

    /// <summary>The shortest circle through the step, without steps that wait.</summary>
    private static List<int>? Circle(ChartModel model, int start)
    {
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var step))
        {
            foreach (var target in model.Out[step].Select(link => model.Links[link].Target))
            {
                if (target == start)
                    return Back(cameFrom, start, step);
                if (Turns(model, target) && cameFrom.TryAdd(target, step))
                    queue.Enqueue(target);
            }
        }

        return null;
    }

    private static List<int> Back(Dictionary<int, int> cameFrom, int start, int last)
    {
        var circle = new List<int>();
        for (var step = last; step != start; step = cameFrom[step]) circle.Insert(0, step);
        circle.Insert(0, start);
        return circle;
    }
}
