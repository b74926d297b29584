namespace WorkflowOffice.Office.PublishGate.ReturnVersion;

/// <param name="Reason">What has to be changed; required.</param>
public sealed record ReturnVersion(string Reason);
