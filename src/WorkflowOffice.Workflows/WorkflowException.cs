namespace WorkflowOffice.Workflows;

/// <summary>A rule of the runtime was broken; the message is Chinese and for people, the code is stable.</summary>
public abstract class WorkflowException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    public string Code { get; } = code;
}
