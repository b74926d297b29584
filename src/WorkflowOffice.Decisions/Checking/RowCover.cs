using System.Collections;

namespace WorkflowOffice.Decisions;

/// <summary>
/// Searches facts that rows leave open: column by column, keeping the rows that still can apply. Values of a column that leave the same rows
/// are followed once, and a set of rows reached at a column is followed once, so the search ends long before the product of all columns.
/// </summary>
internal sealed class RowCover
{
    /// <summary>Steps after which the search gives up; a table of 12 columns and 60 rows takes thousands.</summary>
    private const int Budget = 400_000;

    private readonly IReadOnlyList<Column> _columns;
    private readonly IReadOnlyList<CompiledRow> _rows;
    private readonly List<List<Group>> _groups;
    private readonly List<BitArray> _openAfter;
    private readonly HashSet<(int, string)> _seen = [];
    private readonly object?[] _facts;
    private int _steps;

    /// <param name="columns">The inputs.</param>
    /// <param name="rows">The rows that should cover.</param>
    /// <param name="within">Only facts that meet this row are searched; null searches all.</param>
    public RowCover(IReadOnlyList<Column> columns, IReadOnlyList<CompiledRow> rows, CompiledRow? within = null)
    {
        _columns = columns;
        _rows = rows;
        _facts = new object?[columns.Count];
        var groups = new List<List<Group>>();
        for (var i = 0; i < columns.Count && !TooLarge; i++)
        {
            var cells = rows.Append(within).OfType<CompiledRow>().Select(row => row.Conditions[i]).ToList();
            if (ColumnAtoms.Of(columns[i], cells) is { } atoms)
                groups.Add(GroupsOf(i, atoms, within));
            else
                TooLarge = true;
        }

        _groups = groups;
        _openAfter = [.. Enumerable.Range(0, columns.Count + 1).Select(from => new BitArray([.. rows.Select(row => row.Conditions.Skip(from).All(cell => cell.IsAnything))]))];
    }

    /// <summary>Whether the search gave up: nothing is known.</summary>
    public bool TooLarge { get; private set; }

    /// <summary>Facts to which no row applies, each in a different way; at most <paramref name="most"/>.</summary>
    public List<object?[]> Gaps(int most)
    {
        var gaps = new List<object?[]>();
        if (!TooLarge)
            Search(0, new BitArray(_rows.Count, true), gaps, most);
        return gaps;
    }

    private void Search(int column, BitArray alive, List<object?[]> gaps, int most)
    {
        if (gaps.Count >= most || TooLarge || Any(alive, _openAfter[column]))
            return;
        if (column == _columns.Count)
        {
            gaps.Add([.. _facts]);
            return;
        }

        if (!_seen.Add((column, Key(alive))))
            return;
        if (++_steps > Budget)
        {
            TooLarge = true;
            return;
        }

        foreach (var group in _groups[column])
        {
            _facts[column] = group.Value;
            Search(column + 1, new BitArray(alive).And(group.Rows), gaps, most);
        }
    }

    /// <summary>The values of a column, those that meet the same rows represented by the first.</summary>
    private List<Group> GroupsOf(int column, IReadOnlyList<object?> atoms, CompiledRow? within) =>
        [.. atoms
            .Where(value => within is null || within.Conditions[column].Holds(value))
            .Select(value => new Group(value, new BitArray([.. _rows.Select(row => row.Conditions[column].Holds(value))])))
            .DistinctBy(group => Key(group.Rows))];

    private static bool Any(BitArray one, BitArray other) => new BitArray(one).And(other).HasAnySet();

    private static string Key(BitArray rows)
    {
        var words = new int[(rows.Count + 31) / 32];
        rows.CopyTo(words, 0);
        return string.Join(',', words);
    }

    private sealed record Group(object? Value, BitArray Rows);
}
