namespace WorkflowOffice.Workflows.Analysis;

/// <summary>A burst while it is played.</summary>
internal sealed class ChartBurst(ChartPosition position)
{
    public ChartPosition Position { get; } = position;

    public Queue<(int Step, bool IsBackward)> Scheduled { get; private init; } = new();

    /// <summary>Steps that a step stopped; they leave when everything else has run.</summary>
    public Queue<int> Stops { get; private init; } = new();

    /// <summary>Step * 2 = started, step * 2 + 1 = completed, in order.</summary>
    public List<int> Events { get; private init; } = [];

    public HashSet<int> Twice { get; private init; } = [];

    public HashSet<int> Early { get; private init; } = [];

    public HashSet<int> OpenTwice { get; private init; } = [];

    /// <summary>The step that ended the chart over what the others still had to do.</summary>
    public (int Step, int[] Open)? CutOff { get; set; }

    public int Steps { get; set; }

    public bool IsOver { get; set; }

    /// <summary>An ending was reached, or a step from which nothing leads on.</summary>
    public bool HasEnded { get; set; }

    /// <summary>The ending completes the chart only, not the whole workflow.</summary>
    public bool Completes { get; set; }

    public bool IsScheduled(int step) => Scheduled.Any(item => item.Step == step);

    public ChartBurst Copy() => new(Position.Copy())
    {
        Scheduled = new(Scheduled),
        Stops = new(Stops),
        Events = [.. Events],
        Twice = [.. Twice],
        Early = [.. Early],
        OpenTwice = [.. OpenTwice],
        Steps = Steps,
    };
}
