namespace WorkflowOffice.Web.Startup;

/// <summary>The place of a <see cref="StartupTask"/> in the order of starting.</summary>
internal sealed record StartupStep(Type TaskType);
