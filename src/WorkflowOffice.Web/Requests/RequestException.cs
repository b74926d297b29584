namespace WorkflowOffice.Web.Requests;

/// <summary>The request itself cannot be served, whatever its meaning; the message is Chinese and for people.</summary>
public abstract class RequestException(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}
