namespace WorkflowOffice.Workflows.LogPersistence;

/// <summary>Whether the execution log keeps a value. Elsa's names and numbers.</summary>
public enum LogPersistenceMode
{
    /// <summary>As the level above says: field, activity, workflow, installation.</summary>
    Inherit,
    Include,
    Exclude,
}
