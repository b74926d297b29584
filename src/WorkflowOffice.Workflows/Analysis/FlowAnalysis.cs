using WorkflowOffice.Workflows.Activities;
using WorkflowOffice.Workflows.Activities.Flow;
using WorkflowOffice.Workflows.Activities.Workflows;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Plays every flowchart of a definition, the inner ones first, and tells what comes before each step.</summary>
internal sealed class FlowAnalysis
{
    private const int PositionBudget = 6_000;

    private readonly StepBehaviours behaviours;
    private readonly Dictionary<Activity, ChartGame> games = [];
    private readonly Dictionary<Activity, StepsBefore> before = [];

    public FlowAnalysis(Activity root, StepBehaviours behaviours)
    {
        this.behaviours = behaviours;
        Play(root);
        Order(root, StepsBefore.Nothing);
    }

    public IEnumerable<KeyValuePair<Activity, ChartGame>> Games => games;

    public StepsBefore Before(Activity step) => before.GetValueOrDefault(step, StepsBefore.Nothing);

    public bool IsComplete => games.Values.All(game => !game.BudgetEnded);

    public IEnumerable<Activity> Unreachable =>
        games.Values.SelectMany(game => game.Model.Steps.Where((_, i) => !game.Model.IsReached(i))).SelectMany(step => Descendants(step).Prepend(step));

    private ChartEnds Play(Activity step)
    {
        var inner = step.Children.Select(Play).ToList();
        if (step is not Flowchart chart || ChartModel.Of(chart, behaviours.Of) is not { } model)
            return new ChartEnds(true, inner.Exists(ends => ends.Finishes));
        var ends = chart.Activities.Zip(inner).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);
        var game = new ChartGame(model, PositionBudget, i => ends.GetValueOrDefault(model.Steps[i], new ChartEnds(true, false)));
        games[step] = game;
        if (LoopCheck.Find(model).Any()) game.GiveUp(); // it would turn for ever; the loop is named, that comes first
        else game.Play();
        return game.BudgetEnded ? new ChartEnds(true, true) : game.Ends;
    }

    private void Order(Activity step, StepsBefore outside)
    {
        before[step] = outside;
        if (games.TryGetValue(step, out var game))
        {
            OrderChart(game, outside);
            return;
        }

        var done = outside;
        foreach (var child in step.Children)
        {
            // Inside a loop or a fork, anything beside may have run; in a sequence, whatever stands before must have.
            Order(child, step is Sequence ? done : Join(outside, AllOf(step.Children, isSure: false)));
            if (step is Sequence) done = Join(done, AllOf([child], isSure: true));
        }
    }

    private void OrderChart(ChartGame game, StepsBefore outside)
    {
        var order = game.BudgetEnded ? null : new ChartOrder(game);
        for (var i = 0; i < game.Model.Steps.Length; i++)
        {
            var step = game.Model.Steps[i];
            var inChart = order is null ? AllOf(game.Model.Steps, isSure: false) : step.Children.Count > 0 ? order.WhileOpen(i) : order.Of(i);
            Order(step, Join(outside, WithContents(inChart)));
        }
    }

    /// <summary>What runs inside a step counts as soon as the step can have started.</summary>
    private static StepsBefore WithContents(StepsBefore steps)
    {
        var inside = steps.MayHaveStarted.Where(s => s.Children.Count > 0).SelectMany(Descendants).ToList();
        return steps with
        {
            MayHaveStarted = new HashSet<Activity>([.. steps.MayHaveStarted, .. inside]),
            MayHaveCompleted = new HashSet<Activity>([.. steps.MayHaveCompleted, .. inside]),
        };
    }

    private static StepsBefore AllOf(IReadOnlyList<Activity> steps, bool isSure)
    {
        var all = new HashSet<Activity>([.. steps, .. steps.SelectMany(Descendants)]);
        var sure = isSure ? steps.Where(s => s is not Container).ToHashSet() : [];
        return new StepsBefore(all, all, sure, sure);
    }

    private static StepsBefore Join(StepsBefore one, StepsBefore other) => new(
        new HashSet<Activity>([.. one.MayHaveStarted, .. other.MayHaveStarted]),
        new HashSet<Activity>([.. one.MayHaveCompleted, .. other.MayHaveCompleted]),
        new HashSet<Activity>([.. one.MustHaveStarted, .. other.MustHaveStarted]),
        new HashSet<Activity>([.. one.MustHaveCompleted, .. other.MustHaveCompleted]));

    private static IEnumerable<Activity> Descendants(Activity step) => step.Children.SelectMany(child => Descendants(child).Prepend(child));
}
