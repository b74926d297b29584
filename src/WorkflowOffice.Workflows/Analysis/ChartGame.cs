using WorkflowOffice.Workflows.Activities.Flow;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Plays every way in which one flowchart can run: the token game of <see cref="Flowchart"/> with each possible outcome at each step.</summary>
/// <remarks>
/// A move is one burst: a waiting step leaves by one of its outcomes, then everything runs first in, first out, until every branch waits or
/// ends. Conditions are not evaluated: each outcome is possible whenever its step runs. Contained charts are one step here and played by themselves.
/// </remarks>
internal sealed class ChartGame(ChartModel model, int positionBudget, Func<int, ChartEnds> endsOf)
{
    /// <summary>Steps played altogether; choices inside one burst multiply, so positions alone do not bound the work.</summary>
    private const int StepBudget = 120_000;

    private readonly Dictionary<string, int> numbers = [];
    private int played;
    private readonly Queue<(int Number, ChartPosition Position)> open = new();

    public List<ChartMove> Moves { get; } = [];

    /// <summary>How each position was first reached; -1 for the first ones.</summary>
    public List<int> ReachedBy { get; } = [];

    /// <summary>Positions in which nothing waits and no ending was reached, or where nobody has a duty: number and the joins that were passed over.</summary>
    public List<int> Silent { get; } = [];

    /// <summary>Which steps wait in each position.</summary>
    public Dictionary<int, int[]> Waiting { get; } = [];

    public HashSet<int> Started { get; } = [];

    public HashSet<int> SkippedJoins { get; } = [];

    /// <summary>Joins at which a branch had arrived when nothing was left to do: what stands behind them never runs.</summary>
    public Dictionary<int, int> Stuck { get; } = [];

    public Dictionary<int, int> Twice { get; } = [];

    public Dictionary<int, int> Early { get; } = [];

    public Dictionary<int, int> OpenTwice { get; } = [];

    /// <summary>Ends that are reached while other branches still have something to do: the move, and those steps.</summary>
    public Dictionary<int, (int Move, int[] Open)> CutOff { get; } = [];

    /// <summary>Ways in which the chart can be over.</summary>
    public ChartEnds Ends { get; private set; } = new(false, false);

    public bool BudgetEnded { get; private set; }

    public ChartModel Model => model;

    /// <summary>Marks the chart as not played.</summary>
    public void GiveUp() => BudgetEnded = true;

    public void Play()
    {
        var first = new ChartBurst(new ChartPosition(model));
        first.Scheduled.Enqueue((model.Start, false));
        Run(-1, -1, "", first);
        while (open.TryDequeue(out var next))
        {
            BudgetEnded |= numbers.Count > positionBudget;
            if (BudgetEnded) return;

            foreach (var code in next.Position.Waiting.Distinct())
                Continue(next.Number, next.Position, code);
        }
    }

    private void Continue(int number, ChartPosition position, int code)
    {
        var step = code >> 1;
        var ends = endsOf(step);
        if (ends.Finishes)
            Ends = Ends with { Finishes = true };
        if (!ends.Completes)
            return;
        foreach (var outcomes in OutcomesOf(step, whenStopped: false))
        {
            var burst = new ChartBurst(position.Copy());
            burst.Position.Waiting.Remove(code);
            Complete(burst, step, outcomes, (code & 1) == 1);
            Run(number, step, string.Join('、', outcomes), burst);
        }
    }

    /// <summary>Runs a burst to its end; where an outcome has to be chosen, every choice goes its own way.</summary>
    private void Run(int from, int step, string outcome, ChartBurst first)
    {
        var ways = new Stack<ChartBurst>([first]);
        while (ways.TryPop(out var burst))
        {
            while (!burst.IsOver && burst.Steps++ < model.Steps.Length * 8)
            {
                BudgetEnded |= ++played > StepBudget;
                if (BudgetEnded) return;
                if (burst.Scheduled.TryDequeue(out var next))
                    Start(burst, next.Step, next.IsBackward, ways);
                else if (burst.Stops.TryDequeue(out var stopped))
                    Stop(burst, stopped, ways);
                else
                    burst.IsOver = true;
            }

            if (burst.IsOver) Arrive(from, step, outcome, burst); // else it spins: LoopCheck names the loop
        }
    }

    private void Arrive(int from, int step, string outcome, ChartBurst burst)
    {
        var moveNumber = Moves.Count;
        if (burst.HasEnded)
        {
            Ends = burst.Completes ? Ends with { Completes = true } : Ends with { Finishes = true };
            Moves.Add(new ChartMove(from, -1, step, outcome, [.. burst.Events]));
        }
        else
        {
            var key = burst.Position.Key();
            if (!numbers.TryGetValue(key, out var to))
            {
                to = numbers[key] = numbers.Count;
                ReachedBy.Add(moveNumber);
                open.Enqueue((to, burst.Position));
                Waiting[to] = [.. burst.Position.Waiting.Select(code => code >> 1).Distinct()];
                if (burst.Position.Waiting.Count == 0)
                {
                    Ends = Ends with { Completes = true };
                    foreach (var join in StuckJoins(burst.Position)) Stuck.TryAdd(join, moveNumber);
                }

                if (burst.Position.Waiting.TrueForAll(code => IsIdle(code >> 1)))
                    Silent.Add(to);
            }

            Moves.Add(new ChartMove(from, to, step, outcome, [.. burst.Events]));
        }

        foreach (var found in burst.Twice) Twice.TryAdd(found, moveNumber);
        foreach (var found in burst.Early) Early.TryAdd(found, moveNumber);
        foreach (var found in burst.OpenTwice) OpenTwice.TryAdd(found, moveNumber);
        if (burst.CutOff is { } cutOff) CutOff.TryAdd(cutOff.Step, (moveNumber, cutOff.Open));
    }

    private IEnumerable<int> StuckJoins(ChartPosition position) => Enumerable.Range(0, model.Steps.Length).Where(step =>
        model.Steps[step] is FlowJoin && model.Modes[step] != FlowJoinMode.WaitAny
        && Array.Exists(model.In[step], link => position.Surplus(link) > 0 && position.IsFollowed(link)));

    /// <summary>Steps of other branches that somebody still has to do; a period is nobody's work, it ends with what it limits.</summary>
    private int[] StillOpen(ChartBurst burst) =>
        [.. burst.Position.Waiting.Select(code => code >> 1).Concat(burst.Scheduled.Select(item => item.Step)).Where(step => !IsIdle(step) && !IsPeriod(step)).Distinct()];

    private bool IsPeriod(int step) => model.Behaviour[step].Outcomes?.Any(outcome => outcome.OnlyWhenStopped) == true;

    private bool IsIdle(int step) =>
        model.Behaviour[step].IsOptional || !OutcomesOf(step, whenStopped: false).Any();

    private void Start(ChartBurst burst, int step, bool isBackward, Stack<ChartBurst> ways)
    {
        var behaviour = model.Behaviour[step];
        Started.Add(step);
        burst.Events.Add(step * 2);
        if (model.Merges[step] && burst.Position.Ran[step]) burst.Twice.Add(step);
        burst.Position.Ran[step] = true;
        if (model.Steps[step] is FlowJoin) WithdrawBefore(burst, step);
        if (behaviour.Ends)
        {
            burst.Events.Add((step * 2) + 1);
            (burst.HasEnded, burst.IsOver) = (true, true);
            burst.Completes = model.Steps[step] is End;
            if (burst.Completes) burst.CutOff = StillOpen(burst) is { Length: > 0 } open ? (step, open) : null;
            return;
        }

        if (behaviour.Waits)
        {
            if (burst.Position.IsWaiting(step)) burst.OpenTwice.Add(step);
            burst.Position.Wait(step, isBackward);
            return;
        }

        var ends = endsOf(step);
        if (ends.Finishes) Ends = Ends with { Finishes = true };
        var outcomes = ends.Completes ? OutcomesOf(step, whenStopped: false).ToList() : [];
        if (outcomes.Count == 0)
        {
            (burst.HasEnded, burst.IsOver) = (true, true);
            return;
        }

        foreach (var other in outcomes.Skip(1))
        {
            var copy = burst.Copy();
            Complete(copy, step, other, isBackward);
            ways.Push(copy);
        }

        Complete(burst, step, outcomes[0], isBackward);
    }

    private void Complete(ChartBurst burst, int step, string[] outcomes, bool isBackward)
    {
        burst.Events.Add((step * 2) + 1);
        foreach (var id in model.Behaviour[step].Withdraws)
            if (model.Ids.TryGetValue(id, out var withdrawn)) Withdraw(burst, withdrawn);
        foreach (var id in model.Behaviour[step].Stops)
            if (model.Ids.TryGetValue(id, out var stopped)) burst.Stops.Enqueue(stopped);
        Leave(burst, step, outcomes, isBackward);
    }

    private void Stop(ChartBurst burst, int step, Stack<ChartBurst> ways)
    {
        var code = burst.Position.Waiting.Find(c => c >> 1 == step);
        if (!burst.Position.IsWaiting(step)) return;
        var outcomes = OutcomesOf(step, whenStopped: true).ToList();
        if (outcomes.Count == 0) return;
        burst.Position.Waiting.Remove(code);
        foreach (var other in outcomes.Skip(1).Where(o => IsConnected(step, o) || IsConnected(step, outcomes[0])))
        {
            var copy = burst.Copy();
            Complete(copy, step, other, (code & 1) == 1);
            ways.Push(copy);
        }

        Complete(burst, step, outcomes[0], (code & 1) == 1);
    }

    private bool IsConnected(int step, string[] outcomes) => Array.Exists(model.Out[step], link => outcomes.Contains(model.Links[link].Port));

    private void Leave(ChartBurst burst, int step, string[] outcomes, bool isBackward)
    {
        if (!isBackward) burst.Position.Leave(model.In[step]);
        foreach (var number in model.Out[step])
        {
            var link = model.Links[number];
            var isFollowed = outcomes.Contains(link.Port);
            if (!link.IsBackward)
            {
                burst.Position.Visit(number, isFollowed);
                Visit(burst, number);
            }
            else if (isFollowed)
            {
                burst.Position.Ran[link.Target] = false;
                for (var i = 0; i < model.Steps.Length; i++)
                    if (model.Before[i].Contains(link.Target)) burst.Position.Ran[i] = false;
                Schedule(burst, link.Target, isBackward: true);
            }
        }
    }

    private void Visit(ChartBurst burst, int number)
    {
        var target = model.Links[number].Target;
        var position = burst.Position;
        if (model.Modes[target] == FlowJoinMode.WaitAny)
        {
            if (position.Surplus(number) <= 0 || burst.IsScheduled(target) || position.IsWaiting(target)) return;
            if (AnyFollowed(position, target))
            {
                Schedule(burst, target, isBackward: false);
                WithdrawBefore(burst, target);
            }
            else if (AllVisited(position, target))
            {
                Skip(burst, target);
            }

            return;
        }

        if (!AllVisited(position, target)) return;
        var runs = model.Modes[target] == FlowJoinMode.WaitAll ? AllFollowed(position, target) : AnyFollowed(position, target);
        if (!runs)
        {
            Skip(burst, target);
            return;
        }

        if (model.Merges[target] && model.Before[target].Any(b => position.IsWaiting(b) || burst.IsScheduled(b))) burst.Early.Add(target);
        Schedule(burst, target, isBackward: false);
    }

    private void Skip(ChartBurst burst, int target)
    {
        if (model.Steps[target] is FlowJoin) SkippedJoins.Add(target);
        Leave(burst, target, [], isBackward: false);
    }

    private static void Schedule(ChartBurst burst, int step, bool isBackward)
    {
        if (burst.IsScheduled(step)) burst.OpenTwice.Add(step);
        burst.Scheduled.Enqueue((step, isBackward));
    }

    private void WithdrawBefore(ChartBurst burst, int join)
    {
        foreach (var step in burst.Position.Waiting.Select(code => code >> 1).Where(model.Before[join].Contains).ToList())
            Withdraw(burst, step);
    }

    private void Withdraw(ChartBurst burst, int step)
    {
        while (burst.Position.Waiting.FindIndex(code => code >> 1 == step) is >= 0 and var at)
        {
            burst.Position.Waiting.RemoveAt(at);
            Leave(burst, step, [], isBackward: false);
        }
    }

    private bool AllVisited(ChartPosition position, int step) => Array.TrueForAll(model.In[step], link => position.Surplus(link) > 0);

    private bool AnyFollowed(ChartPosition position, int step)
    {
        var latest = Latest(position, step);
        return latest > 0 && Array.Exists(model.In[step], link => position.Surplus(link) == latest && position.IsFollowed(link));
    }

    private bool AllFollowed(ChartPosition position, int step)
    {
        var latest = Latest(position, step);
        return latest > 0 && Array.TrueForAll(model.In[step], link => position.Surplus(link) == latest && position.IsFollowed(link));
    }

    private int Latest(ChartPosition position, int step) => model.In[step].Select(position.Surplus).DefaultIfEmpty(0).Max();

    /// <summary>The sets of outcomes by which a step can leave.</summary>
    private IEnumerable<string[]> OutcomesOf(int step, bool whenStopped)
    {
        var behaviour = model.Behaviour[step];
        var names = behaviour.Outcomes?.Where(o => o.OnlyWhenStopped == whenStopped).Select(o => o.Name).ToArray()
            ?? (whenStopped ? [] : [.. model.Out[step].Select(link => model.Links[link].Port).Append("Done").Distinct()]);
        return behaviour.Choice switch
        {
            OutcomeChoice.All when !whenStopped => [names],
            OutcomeChoice.Several when !whenStopped => [.. names.Select(name => new[] { name }), names],
            _ => names.Select(name => new[] { name }),
        };
    }
}
