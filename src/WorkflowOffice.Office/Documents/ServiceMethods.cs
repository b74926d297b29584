using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Documents;

/// <summary>The ways of service (送达方式), deadlines.md §2: each has its own day on which it counts as served.</summary>
internal static class ServiceMethods
{
    internal const string Leave = "Leave";
    internal const string Announcement = "Announcement";

    internal static readonly IReadOnlyList<FieldOption> All =
    [
        new("Direct", "直接送达"),
        new("OnSpot", "当场交付"),
        new(Leave, "留置送达"),
        new("Electronic", "电子送达"),
        new("Entrusted", "委托送达"),
        new("Post", "邮寄送达"),
        new("Forward", "转交送达"),
        new(Announcement, "公告送达"),
        new("InternalSystem", "系统内送达"),
    ];

    internal static string NameOf(string method) => All.FirstOrDefault(m => m.Value == method)?.Label ?? method;
}
