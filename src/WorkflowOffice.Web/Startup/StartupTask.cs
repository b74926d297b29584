namespace WorkflowOffice.Web.Startup;

/// <summary>One step of starting, safe to repeat; runs in its own scope, one host at a time.</summary>
public abstract class StartupTask
{
    /// <summary>Chinese, for the progress line.</summary>
    public abstract string Name { get; }

    public abstract Task RunAsync(CancellationToken cancellationToken);
}
