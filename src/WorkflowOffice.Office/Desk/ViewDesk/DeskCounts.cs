namespace WorkflowOffice.Office.Desk.ViewDesk;

/// <summary>The numbers of the desk. Optional tasks are offers, not duties, and are not counted.</summary>
/// <param name="Todo">Tasks to do.</param>
/// <param name="Overdue">Of these, past their day.</param>
/// <param name="DueSoon">Of these, shown yellow or red.</param>
/// <param name="Done30">Tasks completed within the last 30 days.</param>
/// <param name="Started">Cases started by the user that are not closed.</param>
/// <param name="Notices">Unread notices.</param>
internal sealed record DeskCounts(int Todo, int Overdue, int DueSoon, int Done30, int Started, int Notices);
