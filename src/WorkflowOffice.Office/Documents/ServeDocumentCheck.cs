using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using WorkflowOffice.Office.Cases;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Office.Inbox;

namespace WorkflowOffice.Office.Documents;

/// <summary>What must be true before service is recorded: sealed (X-NOT-02), two deliverers, evidence of the method, dates in order (X-DOC-08).</summary>
internal sealed class ServeDocumentCheck(OfficeDbContext database) : ITaskCheck
{
    /// <summary>公告送达: served when 30 days have passed (民诉法 art. 95).</summary>
    private const int AnnouncementDays = 30;

    /// <summary>送达回证上的签收日期为送达日期 (民诉法 art. 87).</summary>
    private const string ReceiptArticle = "民诉法87";

    public string Name => ServiceForm.CheckName;

    public string Title => "送达登记完整、日期合理";

    public async Task CheckAsync(Case @case, HumanTask task, JsonObject values, string outcome, DateOnly today, CancellationToken cancellationToken)
    {
        await CheckAsync(await database.Documents.SingleAsync(d => d.Id == task.DocumentId, cancellationToken), values, cancellationToken);
    }

    internal async Task CheckAsync(Document document, JsonObject values, CancellationToken cancellationToken)
    {
        if (document.State < DocumentState.Sealed)
            throw Refuse("X-NOT-02", $"《{document.Title}》尚未加盖印章，不得送达。请先办理用印。", "《二道区安监局内部监督管理制度》四·二款⑤", null);
        var servedOn = Date(values, "ServedOn");
        var dispatchedOn = Date(values, "DispatchedOn")
            ?? (await database.Services.OrderByDescending(s => s.Id).FirstOrDefaultAsync(s => s.DocumentId == document.Id, cancellationToken))?.DispatchedOn
            ?? document.DatedOn;
        if (dispatchedOn < document.DatedOn)
        {
            throw Refuse(
                "X-DOC-08", $"“送出日期”{LegalTime.Format(dispatchedOn)}早于《{document.Title}》的成文日期{LegalTime.Format(document.DatedOn)}。请核对“送出日期”。",
                ReceiptArticle, "DispatchedOn");
        }

        EnsureReceiptPossible(servedOn, dispatchedOn, values["ServiceMethod"]?.ToString());
        if (values["Deliverer1Id"] is { } first && values["Deliverer2Id"]?.ToString() == first.ToString())
            throw Refuse("X-SRV-01", "“送达人一”和“送达人二”不能是同一人：送达人应为两人。", "行政处罚法42", "Deliverer2Id");
        var method = values["ServiceMethod"]?.ToString();
        if (method == ServiceMethods.Leave && values["ServiceWitness"] is null && values["ServiceEvidence"] is null)
            throw Refuse("X-SRV-02", "留置送达须有见证人签名，或者上传拍照、录像等送达证据。", "民诉法89", "ServiceWitness");
    }

    /// <summary>No day of receipt before the dispatch, and of an announcement none before its thirty days; also when it is corrected later.</summary>
    /// <exception cref="OfficeException">X-DOC-08, X-SRV-03.</exception>
    internal static void EnsureReceiptPossible(DateOnly? servedOn, DateOnly dispatchedOn, string? method)
    {
        if (servedOn < dispatchedOn)
        {
            throw Refuse(
                "X-DOC-08", $"“收到日期”{LegalTime.Format(servedOn.Value)}早于“送出日期”{LegalTime.Format(dispatchedOn)}。请按送达回证载明的签收日期核对“收到日期”。",
                ReceiptArticle, "ServedOn");
        }

        if (method == ServiceMethods.Announcement && servedOn < dispatchedOn.AddDays(AnnouncementDays))
            throw Refuse("X-SRV-03", $"公告送达自发出公告之日起经过 {AnnouncementDays} 日视为送达，收到日期不能早于 {LegalTime.Format(dispatchedOn.AddDays(AnnouncementDays))}。", "民诉法95", "ServedOn");
    }

    private static DateOnly? Date(JsonObject values, string name) =>
        values[name] is { } value ? DateOnly.ParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <param name="field">The field of the form that must be looked at.</param>
    private static OfficeException Refuse(string code, string message, string article, string? field) => new(RefusalKind.RuleBroken, code, message)
    {
        Article = article,
        Errors = field is null ? null : new Dictionary<string, string[]> { [field] = [message] },
    };
}
