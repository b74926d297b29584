namespace WorkflowOffice.Office.Inbox.ListTasks;

internal enum TaskBox
{
    /// <summary>待办: mine to do.</summary>
    Todo,

    /// <summary>已办: completed by me.</summary>
    Done,

    /// <summary>督办: overdue work reported to one of my posts; to be read, not to be done.</summary>
    Escalated,
}
