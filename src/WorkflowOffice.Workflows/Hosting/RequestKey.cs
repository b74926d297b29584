namespace WorkflowOffice.Workflows.Hosting;

/// <summary>Identifies one command of one client: sent again, it gets the first answer and changes nothing (design §5).</summary>
/// <param name="Id">The client's own id for this press of the button, a UUID as text.</param>
/// <param name="Principal">Who sent it; another person's equal id is another request.</param>
/// <param name="Command">Name of the command with its target, e.g. <c>complete-task/01J…</c>.</param>
/// <param name="Fingerprint">SHA-256 (hex) of the body; the same id with another body is refused with X-REQ-01.</param>
public sealed record RequestKey(string Id, string Principal, string Command, string Fingerprint);
