namespace WorkflowOffice.Workflows.Analysis;

/// <summary>Where the tokens of one flowchart stand: the counters of <see cref="Runtime.FlowScope"/>, relative to the visits of each link's target.</summary>
internal sealed class ChartPosition
{
    private const int Limit = 3;
    private const int Offset = 8;

    private readonly sbyte[] surplus;
    private readonly bool[] followed;

    private ChartPosition(sbyte[] surplus, bool[] followed, bool[] ran, List<int> waiting) =>
        (this.surplus, this.followed, Ran, Waiting) = (surplus, followed, ran, waiting);

    public ChartPosition(ChartModel model)
        : this(new sbyte[model.Links.Length], new bool[model.Links.Length], new bool[model.Steps.Length], [])
    {
    }

    /// <summary>Steps that ran since a return last led to something before them.</summary>
    public bool[] Ran { get; }

    /// <summary>Step * 2, + 1 where a return led to it; sorted.</summary>
    public List<int> Waiting { get; }

    public int Surplus(int link) => surplus[link];

    public bool IsFollowed(int link) => followed[link];

    public void Visit(int link, bool isFollowed)
    {
        if (surplus[link] < Limit) surplus[link]++;
        followed[link] = isFollowed;
    }

    public void Leave(int[] inbound)
    {
        foreach (var link in inbound)
            if (surplus[link] > -Limit) surplus[link]--;
    }

    public void Wait(int step, bool isBackward)
    {
        Waiting.Add((step * 2) + (isBackward ? 1 : 0));
        Waiting.Sort();
    }

    public bool IsWaiting(int step) => Waiting.Exists(code => code >> 1 == step);

    public ChartPosition Copy() => new((sbyte[])surplus.Clone(), (bool[])followed.Clone(), (bool[])Ran.Clone(), [.. Waiting]);

    public string Key()
    {
        var text = new char[surplus.Length + Ran.Length + Waiting.Count];
        for (var i = 0; i < surplus.Length; i++) text[i] = (char)((surplus[i] + Offset) * 2 + (followed[i] ? 1 : 0));
        for (var i = 0; i < Ran.Length; i++) text[surplus.Length + i] = Ran[i] ? '1' : '0';
        for (var i = 0; i < Waiting.Count; i++) text[surplus.Length + Ran.Length + i] = (char)Waiting[i];
        return new string(text);
    }
}
