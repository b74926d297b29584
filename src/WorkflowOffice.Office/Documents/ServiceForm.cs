using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Office.Inbox.Forms;

namespace WorkflowOffice.Office.Documents;

/// <summary>The forms of serving a document; the same for every document.</summary>
internal static class ServiceForm
{
    internal const string CheckName = "serve-document";

    /// <summary>The day of receipt may stay open (邮寄等候回证); it is then asked for by a second task.</summary>
    internal static readonly TaskForm Serve = new()
    {
        Fields =
        [
            new FormField { Name = "ServiceMethod", Label = "送达方式", Kind = FieldKind.Select, Required = true, Options = ServiceMethods.All },
            new FormField { Name = "ServiceReceiver", Label = "受送达人（签收人）", Required = true, MaxLength = 100 },
            new FormField { Name = "ServicePlace", Label = "送达地点", Required = true, MaxLength = 200 },
            new FormField { Name = "Deliverer1Id", Label = "送达人一", Kind = FieldKind.Person, Required = true, PostCode = PostCodes.SupervisionOfficer },
            new FormField { Name = "Deliverer2Id", Label = "送达人二", Kind = FieldKind.Person, Required = true, PostCode = PostCodes.SupervisionOfficer },
            new FormField { Name = "DispatchedOn", Label = "送出日期", Kind = FieldKind.Date, Required = true, Today = true, NotAfterToday = true },
            new FormField { Name = "ServedOn", Label = "收到日期", Kind = FieldKind.Date, NotAfterToday = true, Help = "送达回证载明的签收日期；尚未取得回证的可先留空，取得后补录。期限自该日的次日起算。" },
            new FormField { Name = "ServiceWitness", Label = "见证人", MaxLength = 100, VisibleWhen = new FieldCondition("ServiceMethod", ServiceMethods.Leave), Help = "留置送达须有见证人签名，或者以拍照、录像记录送达过程（民诉法第89条）。" },
            new FormField { Name = "ServiceEvidence", Label = "送达证据", Kind = FieldKind.Attachments },
            new FormField { Name = "ServiceNote", Label = "备注", Kind = FieldKind.TextArea, MaxLength = 500 },
        ],
    };

    /// <summary>The form with deliverers of another post; enforcement officers need their credential (002 三(二)1: it is shown when a document is served).</summary>
    internal static TaskForm ServeBy(string? post) => string.IsNullOrEmpty(post)
        ? Serve
        : Serve with
        {
            Fields = [.. Serve.Fields.Select(field => field.Kind == FieldKind.Person ? field with { PostCode = post, NeedsCredential = post == PostCodes.EnforcementOfficer } : field)],
        };

    internal static readonly TaskForm Receipt = new()
    {
        Fields =
        [
            new FormField { Name = "ServedOn", Label = "收到日期", Kind = FieldKind.Date, Required = true, NotAfterToday = true, Help = "送达回证载明的签收日期。期限自该日的次日起算。" },
            new FormField { Name = "ServiceEvidence", Label = "送达证据", Kind = FieldKind.Attachments },
            new FormField { Name = "ServiceNote", Label = "备注", Kind = FieldKind.TextArea, MaxLength = 500 },
        ],
    };
}
