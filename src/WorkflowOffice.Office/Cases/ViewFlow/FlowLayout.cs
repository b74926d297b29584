namespace WorkflowOffice.Office.Cases.ViewFlow;

/// <summary>Gives a place to activities that have none in the designer, and puts the areas below one another.</summary>
internal static class FlowLayout
{
    internal const double NodeWidth = 200;
    internal const double NodeHeight = 60;
    private const double ColumnStep = NodeWidth + 90;
    private const double RowStep = NodeHeight + 50;
    private const double AreaGap = 100;

    /// <summary>After this every node has a place, and the whole drawing begins at 0,0.</summary>
    internal static IReadOnlyList<SketchArea> Arrange(IReadOnlyList<SketchArea> areas)
    {
        var top = 0.0;
        var placed = new List<SketchArea>();
        foreach (var area in areas.Where(area => area.Nodes.Count > 0))
        {
            PlaceMissing(area);
            placed.Add(Moved(area, -area.Nodes.Min(LeftOf(area)), top - area.Nodes.Min(TopOf(area))));
            top = placed[^1].Nodes.Max(node => node.At!.Y + node.Height) + AreaGap;
        }

        return placed;
    }

    /// <summary>Bends may lie further left or higher than every node.</summary>
    private static Func<SketchNode, double> LeftOf(SketchArea area) =>
        node => area.Edges.SelectMany(edge => edge.Vertices).Select(point => point.X).Append(node.At!.X).Min();

    private static Func<SketchNode, double> TopOf(SketchArea area) =>
        node => area.Edges.SelectMany(edge => edge.Vertices).Select(point => point.Y).Append(node.At!.Y).Min();

    private static SketchArea Moved(SketchArea area, double right, double down)
    {
        FlowPoint Move(FlowPoint point) => new(point.X + right, point.Y + down);
        var moved = new SketchArea { Start = area.Start };
        foreach (var node in area.Nodes)
        {
            node.At = Move(node.At!);
            moved.Nodes.Add(node);
        }

        moved.Edges.AddRange(area.Edges.Select(edge => edge with { Vertices = [.. edge.Vertices.Select(Move)] }));
        return moved;
    }

    /// <summary>Columns by distance from the start, connections backwards left out; below whatever already has a place.</summary>
    private static void PlaceMissing(SketchArea area)
    {
        // A designer never puts two activities on one spot; a file that does has no real positions.
        if (area.Nodes.Where(node => node.At is not null).GroupBy(node => node.At).Any(same => same.Count() > 1))
            area.Nodes.ForEach(node => node.At = null);
        if (area.Nodes.TrueForAll(node => node.At is not null))
            return;
        var below = area.Nodes.Where(node => node.At is not null).Select(node => node.At!.Y + node.Height + AreaGap).DefaultIfEmpty(0).Max();
        var columns = ColumnsOf(area);
        var rows = new Dictionary<int, int>();
        foreach (var node in area.Nodes.Where(node => node.At is null))
        {
            var column = columns[node.Id];
            var row = rows.GetValueOrDefault(column);
            rows[column] = row + 1;
            node.At = new FlowPoint(column * ColumnStep, below + (row * RowStep));
        }
    }

    private static Dictionary<string, int> ColumnsOf(SketchArea area)
    {
        var following = area.Edges.Where(edge => !edge.IsContainment).ToLookup(edge => edge.From, edge => edge.To);
        var reached = area.Edges.Select(edge => edge.To).ToHashSet();
        var columns = new Dictionary<string, int>();
        var known = area.Nodes.Select(node => node.Id).ToHashSet();
        foreach (var start in area.Nodes.OrderBy(node => node.Id == area.Start ? 0 : reached.Contains(node.Id) ? 2 : 1))
            Spread(start.Id, following, known, columns);
        return columns;
    }

    /// <summary>Breadth first: each activity stands one column right of the nearest one before it.</summary>
    private static void Spread(string start, ILookup<string, string> following, HashSet<string> known, Dictionary<string, int> columns)
    {
        if (!columns.TryAdd(start, 0))
            return;
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var from))
        {
            foreach (var to in following[from].Where(to => known.Contains(to) && !columns.ContainsKey(to)))
            {
                columns[to] = columns[from] + 1;
                queue.Enqueue(to);
            }
        }
    }
}
