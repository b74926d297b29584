using WorkflowOffice.Workflows.Activities.Flow;
using WorkflowOffice.Workflows.Expressions;
using WorkflowOffice.Workflows.Values;

namespace WorkflowOffice.Workflows.Analysis;

/// <summary>A flowchart with numbers instead of objects, for <see cref="ChartGame"/>.</summary>
internal sealed class ChartModel
{
    private readonly FlowGraph graph;

    private ChartModel(Flowchart chart, FlowGraph graph, Activity start, Func<Activity, StepBehaviour> behaviour)
    {
        this.graph = graph;
        Steps = [.. chart.Activities];
        var index = Steps.Select((step, i) => (step, i)).ToDictionary(pair => pair.step, pair => pair.i);
        Start = index[start];
        Links = [.. chart.Connections.Where(c => !graph.IsDangling(c.Source))
            .Select(c => new Link(index[c.Source], c.SourcePort, index[c.Target], graph.IsBackward(c)))];
        Out = [.. Steps.Select((_, i) => Enumerable.Range(0, Links.Length).Where(l => Links[l].Source == i).ToArray())];
        In = [.. Steps.Select((_, i) => Enumerable.Range(0, Links.Length).Where(l => Links[l].Target == i && !Links[l].IsBackward).ToArray())];
        Behaviour = [.. Steps.Select(behaviour)];
        Modes = [.. Steps.Select(ModeOf)];
        Before = [.. Steps.Select(step => graph.Ancestors(step).Select(a => index[a]).ToHashSet())];
        Merges = [.. Steps.Select((step, i) => step is FlowJoin || In[i].Select(l => Links[l].Source).Distinct().Count() > 1)];
        Lost = LostParts.Of(Steps.Length, [.. Steps.Select((_, i) => IsReached(i))], [.. chart.Connections.Select(c => (index[c.Source], index[c.Target]))]);
        Ids = Steps.Select((step, i) => (step.Id, i)).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.i);
    }

    public Activity[] Steps { get; }

    public int Start { get; }

    public Link[] Links { get; }

    /// <summary>Links out of a step, in the order in which the engine visits them.</summary>
    public int[][] Out { get; }

    /// <summary>Forward links into a step.</summary>
    public int[][] In { get; }

    public StepBehaviour[] Behaviour { get; }

    public FlowJoinMode[] Modes { get; }

    /// <summary>The steps from which forward links lead to a step.</summary>
    public HashSet<int>[] Before { get; }

    /// <summary>Joins, and other steps that several steps lead to.</summary>
    public bool[] Merges { get; }

    public Dictionary<string, int> Ids { get; }

    /// <summary>The first steps of what the start does not lead to, each with the number of steps that are lost behind it.</summary>
    public IReadOnlyList<(int Step, int Behind)> Lost { get; }

    public bool IsReached(int step) => !graph.IsDangling(Steps[step]);

    /// <summary>Null for a chart without a start.</summary>
    public static ChartModel? Of(Flowchart chart, Func<Activity, StepBehaviour> behaviour) =>
        chart.GraphFromStart is { } graph && chart.StartStep is { } start ? new ChartModel(chart, graph, start, behaviour) : null;

    /// <summary>A mode that only an expression knows is taken as the careful one.</summary>
    private static FlowJoinMode ModeOf(Activity step)
    {
        if (step is not FlowJoin join)
            return FlowJoinMode.WaitAllActive;
        if (join.Mode.Expression is not { } expression)
            return FlowJoinMode.WaitAny;
        return expression.Type == Expression.Literal && Enum.TryParse<FlowJoinMode>(ValueText.Of(expression.Value), out var mode)
            ? mode
            : FlowJoinMode.WaitAllActive;
    }

    /// <summary>A connection; the steps by their numbers.</summary>
    public readonly record struct Link(int Source, string Port, int Target, bool IsBackward);
}
