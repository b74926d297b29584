namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Which steps of a chart come before which, from the moves of a played game.</summary>
internal sealed class ChartOrder
{
    private readonly int width;
    private readonly ChartModel model;
    private readonly ulong[]?[] may;
    private readonly ulong[]?[] must;
    private readonly ulong[]?[] mayBefore;
    private readonly ulong[]?[] mustBefore;
    private readonly ulong[]?[] mayDuring;

    public ChartOrder(ChartGame game)
    {
        model = game.Model;
        width = (model.Steps.Length * 2 / 64) + 1;
        may = new ulong[]?[game.ReachedBy.Count];
        must = new ulong[]?[game.ReachedBy.Count];
        mayBefore = new ulong[]?[model.Steps.Length];
        mustBefore = new ulong[]?[model.Steps.Length];
        mayDuring = new ulong[]?[model.Steps.Length];
        Spread(game);
        foreach (var move in game.Moves) Note(move);
    }

    public StepsBefore Of(int step) => new(
        Read(mayBefore[step], 0), Read(mayBefore[step], 1), Read(mustBefore[step], 0), Read(mustBefore[step], 1));

    /// <summary>As <see cref="Of"/>, but what may happen also counts while the step waits: for what runs inside it.</summary>
    public StepsBefore WhileOpen(int step)
    {
        var before = Of(step);
        var started = new HashSet<Activity>(before.MayHaveStarted);
        var completed = new HashSet<Activity>(before.MayHaveCompleted);
        started.UnionWith(Read(mayDuring[step], 0));
        completed.UnionWith(Read(mayDuring[step], 1));
        return before with { MayHaveStarted = started, MayHaveCompleted = completed };
    }

    private void Spread(ChartGame game)
    {
        var movesFrom = game.Moves.Where(m => m.To >= 0).ToLookup(m => m.From);
        var work = new Queue<int>();
        var queued = new HashSet<int>();
        Push(-1);
        while (work.TryDequeue(out var from))
        {
            queued.Remove(from);
            foreach (var move in movesFrom[from])
            {
                var (mayAfter, mustAfter) = (Start(from, may), Start(from, must));
                foreach (var happened in move.Events)
                {
                    Set(mayAfter, happened);
                    Set(mustAfter, happened);
                }

                if (Merge(may, move.To, mayAfter, union: true) | Merge(must, move.To, mustAfter, union: false)) Push(move.To);
            }
        }

        foreach (var (number, position) in game.Waiting)
            foreach (var step in position)
                Merge(mayDuring, step, may[number] ?? new ulong[width], union: true);

        void Push(int number)
        {
            if (queued.Add(number)) work.Enqueue(number);
        }
    }

    private void Note(ChartMove move)
    {
        var (mayNow, mustNow) = (Start(move.From, may), Start(move.From, must));
        foreach (var happened in move.Events)
        {
            if (happened % 2 == 0)
            {
                Merge(mayBefore, happened / 2, mayNow, union: true);
                Merge(mustBefore, happened / 2, mustNow, union: false);
            }

            Set(mayNow, happened);
            Set(mustNow, happened);
        }
    }

    private ulong[] Start(int number, ulong[]?[] sets) => number < 0 ? new ulong[width] : (ulong[])(sets[number] ?? new ulong[width]).Clone();

    private static void Set(ulong[] set, int bit) => set[bit / 64] |= 1UL << (bit % 64);

    /// <summary>True where that changed the set.</summary>
    private static bool Merge(ulong[]?[] sets, int at, ulong[] with, bool union)
    {
        if (sets[at] is not { } set)
        {
            sets[at] = (ulong[])with.Clone();
            return true;
        }

        var changed = false;
        for (var i = 0; i < set.Length; i++)
        {
            var merged = union ? set[i] | with[i] : set[i] & with[i];
            changed |= merged != set[i];
            set[i] = merged;
        }

        return changed;
    }

    private HashSet<Activity> Read(ulong[]? set, int kind)
    {
        var found = new HashSet<Activity>();
        if (set is null) return found;
        for (var step = 0; step < model.Steps.Length; step++)
        {
            var bit = (step * 2) + kind;
            if ((set[bit / 64] & (1UL << (bit % 64))) != 0) found.Add(model.Steps[step]);
        }

        return found;
    }
}
