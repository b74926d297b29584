namespace WorkflowOffice.Workflows;

/// <summary>An activity that completes with "Done" when <see cref="Activity.ExecuteAsync"/> returns, unless it waits for a bookmark.</summary>
public abstract class CodeActivity : Activity
{
}
