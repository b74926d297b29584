namespace WorkflowOffice.Office.DeadlineWatch.RecomputeClocks;

/// <summary>What another holiday table does to the open clocks.</summary>
/// <param name="Moves">Whose day or 暂定 changes, the nearest first.</param>
/// <param name="Troubles">Whose day cannot be counted by it.</param>
public sealed record ClockMoves(IReadOnlyList<ClockMove> Moves, IReadOnlyList<ClockTrouble> Troubles)
{
    /// <summary>Clocks that get another last day.</summary>
    public int Moved => Moves.Count(move => move.NewDue != move.OldDue);

    /// <summary>Provisional clocks that keep their day and lose the mark.</summary>
    public int Confirmed => Moves.Count(move => move.NewDue == move.OldDue && move is { WasProvisional: true, IsProvisional: false });
}
