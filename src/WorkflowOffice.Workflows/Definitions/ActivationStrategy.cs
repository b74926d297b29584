namespace WorkflowOffice.Workflows.Definitions;

/// <summary>Elsa's activation strategies: when a workflow may be started although others run.</summary>
public enum ActivationStrategy
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>While no instance of this definition runs.</summary>
    Singleton,

    /// <summary>While no instance of this definition with the same correlation id runs.</summary>
    CorrelatedSingleton,

    /// <summary>While no instance of any definition with the same correlation id runs.</summary>
    Correlation,
}
