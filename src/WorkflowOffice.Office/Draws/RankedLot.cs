namespace WorkflowOffice.Office.Draws;

/// <param name="Line">The candidate as published.</param>
/// <param name="Hash">Its rank: lowercase hexadecimal, lowest first.</param>
public sealed record RankedLot(string Line, string Hash);
