using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Identity;

/// <summary>What kind of installation this is; section <c>Office</c>.</summary>
public sealed class InstallationOptions
{
    public const string Section = "Office";

    /// <summary>Demonstration mode: fictional organisation, accounts with a published password. Off unless switched on.</summary>
    public bool Demonstration { get; set; }

    [Required]
    public string ProductName { get; set; } = "行政执法监督办公系统";

    /// <summary>The address people type, for the set-up link behind a proxy; otherwise the address the host listens on.</summary>
    public string? PublicAddress { get; set; }
}
