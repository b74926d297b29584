using System.ComponentModel.DataAnnotations;

namespace WorkflowOffice.Web.Requests;

/// <summary>Limits of a single request; section <c>Requests</c>.</summary>
internal sealed class RequestLimitOptions
{
    public const string Section = "Requests";

    [Range(1, 1024)]
    public int MaxBodyMegabytes { get; set; } = 30;

    public long MaxBodyBytes => MaxBodyMegabytes * 1024L * 1024L;

    /// <summary>How much of a refused body is still read, so that its sender gets to read why; a sender of more sees the connection break.</summary>
    public long MaxDiscardedBytes => 8 * MaxBodyBytes;
}
