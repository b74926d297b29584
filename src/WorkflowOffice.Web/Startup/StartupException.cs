namespace WorkflowOffice.Web.Startup;

/// <summary>The host cannot start; the message is one Chinese line that says what to do.</summary>
public sealed class StartupException(string message, Exception? innerException = null) : Exception(message, innerException);
