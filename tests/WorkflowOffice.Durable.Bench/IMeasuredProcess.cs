namespace WorkflowOffice.Durable.Bench;

/// <summary>Who does the work that is measured.</summary>
internal interface IMeasuredProcess
{
    /// <summary>Processor time so far.</summary>
    double CpuSeconds { get; }

    /// <summary>Of .NET's thread that compiles busy methods again.</summary>
    double CompilerSeconds { get; }
}
