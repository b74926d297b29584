namespace WorkflowOffice.Identity.Organisation;

/// <summary>The person holds this post in this unit already for (part of) the time (X-PST-02).</summary>
public sealed class AlreadyAppointedException(string person, string post, string unit)
    : IdentityException("X-PST-02", $"{person}在该期间已任{unit}“{post}”，不能重复任职。请先终止原任职，或调整任职起止日期。");
