namespace WorkflowOffice.Workflows.Expressions.JavaScript;

/// <summary>Why a request to a script process has no answer.</summary>
internal enum ScriptEnd
{
    /// <summary>The process ended by itself.</summary>
    Died,

    OutOfMemory,

    TimedOut,

    /// <summary>Ended past its time although it had hardly had a processor: the machine is overloaded, the script may be harmless.</summary>
    Starved,
}
