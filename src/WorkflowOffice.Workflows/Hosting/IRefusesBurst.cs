namespace WorkflowOffice.Workflows.Hosting;

/// <summary>An exception that is no failure of an activity but a refusal of what the person asked for: the burst ends, nothing is committed, the caller reads it.</summary>
/// <remarks>Raised where no person asks (a timer), the stimulus is retried and ends as an incident of its activity like any other poison.</remarks>
public interface IRefusesBurst;
